import fc from 'fast-check';
import {unified} from 'unified';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {toFence, toMarkdownText} from '../markdown.js';

const parser = unified().use(remarkParse).use(remarkGfm);

type Node = {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
};

const kindsOf = (node: Node): readonly string[] => [
  node.type,
  ...(node.children ?? []).flatMap(kindsOf),
];
const textOf = (node: Node): string =>
  node.value ?? (node.children ?? []).map(textOf).join('');

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

/** Characters that Markdown gives a meaning to, and some that it does not. */
const SIGNS = fc.string({
  unit: fc.constantFrom(...'\\`*_[]<>~&;#+-.)(!|:=\'"^$ 1a가'),
  maxLength: 12,
});

it('whatever a text holds, a reader of Markdown gets it back', () => {
  fc.assert(
    fc.property(SIGNS, (text) => {
      const tree: Node = parser.parse(toMarkdownText(text));
      expect(textOf(tree)).toBe(text.replace(/\s+/g, ' ').trim());
      expect(new Set(kindsOf(tree))).toEqual(
        text.trim() === ''
          ? new Set(['root'])
          : new Set(['root', 'paragraph', 'text']),
      );
    }),
  );
});
