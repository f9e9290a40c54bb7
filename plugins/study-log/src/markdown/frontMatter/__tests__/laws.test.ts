import fc from 'fast-check';
import {readFile} from './readFile.js';

const flag = fc.constantFrom(
  'draft: true',
  'Draft: "yes"',
  'published: false',
  ' private: on',
  'visibility: private',
);

/** What people, editors and git make of front matter. */
const line = fc.constantFrom(
  'title: 제목',
  'title: [2025] 제목',
  'title: "열린 따옴표',
  'title: Spring: 시작',
  'date: 2025-01-11',
  'tags: [a, b',
  'tags:',
  '  - a',
  '\t- b',
  '- c',
  '# 설명',
  '<<<<<<< HEAD',
  '=======',
  '>>>>>>> theirs',
  'title: {{title}}',
  'draft: false',
  '"publish": true',
  'description: >',
  '  긴 설명',
  'key: @x',
  'x: *y',
);

const lines = fc.array(line, {maxLength: 6});
const closing = fc.constantFrom('---', '...', '-----', '---  ');
const end = fc.constantFrom('\n', '\r\n', '\r');

/** What is indented below a key without a value, or in a quote that is open, is a part of that. */
function mayHoldMore(before: readonly string[]): boolean {
  const last = before.findLast((line) => !line.startsWith('#')) ?? '';
  return (
    /:\s*>?$/.test(last) ||
    last.startsWith(' ') ||
    before.some((line) => line.includes('"열린'))
  );
}

test('a line that hides a file hides it, whatever stands around it, read or not', () => {
  fc.assert(
    fc.property(
      fc.record({before: lines, flag, after: lines, closing, end}),
      ({before, flag, after, closing, end}) => {
        fc.pre(!(flag.startsWith(' ') && mayHoldMore(before)));
        const text = ['---', ...before, flag, ...after, closing, '비밀'];
        expect(readFile(text.join(end)).is).toBe('private');
      },
    ),
    {numRuns: 500},
  );
});

const prose = fc.constantFrom(
  '오늘은 큐를 배웠다.',
  '## 큐란?',
  '- 선입선출',
  '1. 넣는다',
  '> 인용',
  '| a | b |',
  '![그림](a.png)',
  '**굵게**',
  '',
);

test('no word of a text under a thematic break is lost', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('---', '+++', '***', ';;;'),
      fc.array(prose, {minLength: 1, maxLength: 8}),
      fc.constantFrom('---', '+++', '', '...'),
      (opening, texts, closing) => {
        fc.pre(texts.some((text) => text !== ''));
        const text = [opening, ...texts, closing, '끝'].join('\n');
        expect(readFile(text).body).toBe(text);
      },
    ),
    {numRuns: 500},
  );
});
