import fc from 'fast-check';

import {toChainFlowchart, toStepFlowchart} from '../flowchart';
import {escapeLabel, toLabel} from '../mermaidLabel';
import {toSequenceDiagram} from '../sequence';
import {parseMermaid} from './parseMermaid';

const NASTY = [
  'end',
  'graph TD',
  '요청 "GET /" 전송',
  "it's",
  'f(x){y}[z]<br/>',
  '#quot; #35; #; ;',
  '`code` **bold** _em_ ~~del~~',
  '%% comment %%{init: {}}%%',
  'style a:#f00; b',
  'classDef x fill:#fff;',
  'A --> B ->> C',
  'wrap: text: text',
  '<script>alert(1)</script>',
  '$$x^2$$',
  'a | b \\ c & d',
  '1. 목록 - 항목',
  'Note over p1: x',
  '쿠버네티스😀',
  'participant',
] as const;

const words = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string({minLength: 1, maxLength: 30}),
  fc.string({unit: 'binary', minLength: 1, maxLength: 12}),
);
const step = fc
  .array(words, {minLength: 1, maxLength: 4})
  .map((parts) => parts.join(' '))
  .filter((text) => /[\p{L}\p{N}]/u.test(text));

/** What a reader should see: the words, without line breaks of ours and white space folded. */
const folded = (label: string): string =>
  label
    .replaceAll('<br/>', ' ')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
const seen = (labels: readonly string[] = []): readonly string[] =>
  labels.map((label) => folded(label).replace(/^[①-⑳] /u, ''));

describe('escapeLabel', () => {
  it.each([
    ['say "hi"', 'say #quot;hi#quot;'],
    ['a <br> b', 'a #lt;br#gt; b'],
    ['{x} [y] (z)', '#123;x#125; #91;y#93; (z)'],
    ['`kubectl`; #1', '#96;kubectl#96;#59; #35;1'],
    ['style: red', 'style#58; red'],
    ['CNI: 표준', 'CNI: 표준'],
  ])('writes %p as %p', (text, expected) => {
    expect(escapeLabel(text)).toBe(expected);
  });
});

describe('toLabel', () => {
  it('counts Hangul as two columns and breaks between words', () => {
    expect(toLabel({text: '가나 다라 abcd', columns: 9})).toBe(
      '가나 다라<br/>abcd',
    );
  });

  it('never breaks inside a word', () => {
    expect(toLabel({text: '가나다라마바사', columns: 4})).toBe('가나다라마바사');
  });

  it('puts a circled number before the words', () => {
    expect(toLabel({text: '요청', number: 20, columns: 24})).toBe('⑳ 요청');
  });
});

describe('generated Mermaid', () => {
  const lists = fc.sample(fc.array(step, {minLength: 3, maxLength: 6}), {
    numRuns: 150,
    seed: 20_250_111,
  });
  lists.push([...NASTY]);

  it('keeps every word of the steps of a flowchart', () => {
    const parsed = parseMermaid(lists.map(toStepFlowchart));
    parsed.forEach((diagram, index) => {
      expect(diagram.error).toBeUndefined();
      expect(seen(diagram.labels)).toHaveLength(lists[index]?.length ?? 0);
    });
    expect(seen(parsed.at(-1)?.labels)).toEqual(
      NASTY.map((text) => text.replace(/^1\. /u, '')),
    );
  });

  it('keeps every word of a chain', () => {
    const parsed = parseMermaid(lists.map((list) => toChainFlowchart([list])));
    expect(parsed.filter(({error}) => error)).toEqual([]);
    expect(seen(parsed.at(-1)?.labels)).toEqual([...NASTY]);
  });

  it('keeps every word of the messages and notes of a sequence', () => {
    const sequences = lists.map((list) =>
      toSequenceDiagram([
        ...list.map((text, index) => ({
          text: `${index} ${text}`,
          actor: text,
          target: index === 0 ? 'end' : undefined,
          line: 1,
        })),
        {text: '받음', actor: 'end', target: list[0], line: 2},
      ]),
    );
    const parsed = parseMermaid(sequences);
    expect(parsed.filter(({error}) => error)).toEqual([]);
  });
});
