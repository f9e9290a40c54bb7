import fc from 'fast-check';
import {toFence, toMarkdownText} from '../markdown.js';

it.each([
  ['List<String>', 'List\\<String>'],
  ['a*b* [c](d) `e`', 'a\\*b\\* \\[c\\](d) \\`e\\`'],
  ['snake_case 는 그대로', 'snake_case 는 그대로'],
  ['_강조_', '\\_강조\\_'],
  ['# 제목', '\\# 제목'],
  ['- 항목', '\\- 항목'],
  ['1. 하나', '1\\. 하나'],
  ['2025년', '2025년'],
  ['  두\n줄  ', '두 줄'],
])('%j reads as text when written %j', (text, expected) => {
  expect(toMarkdownText(text)).toBe(expected);
});

it.each([
  ['a --> b\n', '```mermaid\na --> b\n```\n'],
  ['```\ninner\n```', '````mermaid\n```\ninner\n```\n````\n'],
])('%j is fenced as %j', (code, expected) => {
  expect(toFence('mermaid', code)).toBe(expected);
});

it('no code can close its fence', () => {
  fc.assert(
    fc.property(fc.string({unit: fc.constantFrom('`', '\n', 'a')}), (code) => {
      const [first = '', ...rest] = toFence('', code).trimEnd().split('\n');
      const closing = rest.filter((line) => line.startsWith(first));
      expect(closing).toEqual([first]);
    }),
  );
});
