import fc from 'fast-check';

import {conceptKey} from '../../language/conceptKey.js';
import {toChainFlowchart, toStepFlowchart} from '../flowchart.js';
import {escapeLabel, toLabel} from '../mermaidLabel.js';
import {toSequenceDiagram} from '../sequence.js';
import {withoutStepMarker} from '../stepMarker.js';
import {parseMermaid} from './parseMermaid.js';

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

/** What a reader should see: the words, white space folded. */
const folded = (label: string): string =>
  label.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();

describe('escapeLabel', () => {
  it.each([
    ['say "hi"', 'say #quot;hi#quot;'],
    ['a <br> b', 'a #lt;br#gt; b'],
    ['{x} [y] (z)', '#123;x#125; #91;y#93; (z)'],
    ['`kubectl`; #1', '#96;kubectl#96;#59; #35;1'],
    ['fill:#f00', 'fill#58;#35;f00'],
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
    expect(toLabel({text: '가나다라마바사', columns: 4})).toBe(
      '가나다라마바사',
    );
  });

  it('puts a circled number before the words', () => {
    expect(toLabel({text: '요청', number: 20, columns: 24})).toBe('⑳ 요청');
  });
});

describe('generated Mermaid', () => {
  const sampled = fc.sample(fc.array(step, {minLength: 3, maxLength: 6}), {
    numRuns: 30,
    seed: 20_250_111,
  });
  const lists: readonly (readonly string[])[] = [...sampled, NASTY];
  const sources = [
    ...lists.map(toStepFlowchart),
    ...lists.map((list) => toChainFlowchart([list])),
    ...lists.map((list) =>
      toSequenceDiagram([
        ...list.map((text) => ({text, actor: text, line: 1})),
        {text: '받음', actor: 'end', target: list[0], line: 2},
        {text: '보냄', actor: list[0], target: 'end', line: 3},
      ]),
    ),
  ];
  const parsed = parseMermaid(sources);

  it('is accepted by Mermaid whatever the words are', () => {
    const refused = parsed.flatMap(({error}, index) =>
      error ? [`${error}\n${sources[index]}`] : [],
    );
    expect(refused).toEqual([]);
  });

  it('shows the words of every step of a flowchart', () => {
    lists.forEach((list, index) => {
      expect(parsed[index]?.labels?.map(folded)).toEqual(
        list.map((text, at) =>
          folded(
            `${String.fromCodePoint(0x2460 + at)} ${withoutStepMarker(text)}`,
          ),
        ),
      );
    });
  });

  it('shows each name of a chain once', () => {
    lists.forEach((list, index) => {
      const labels = parsed[lists.length + index]?.labels?.map(folded) ?? [];
      const shown = new Set(labels.map(conceptKey));
      list.forEach((name) => expect(shown).toContain(conceptKey(folded(name))));
      expect(shown.size).toBe(labels.length);
    });
  });

  it('shows the words of every message and note of a sequence', () => {
    lists.forEach((list, index) => {
      const labels = parsed[lists.length * 2 + index]?.labels ?? [];
      list.forEach((text) =>
        expect(labels.map(folded).join('\n')).toContain(
          folded(withoutStepMarker(text)),
        ),
      );
    });
  });
});
