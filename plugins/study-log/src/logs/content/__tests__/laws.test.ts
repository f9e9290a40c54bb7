import fc from 'fast-check';
import {parse} from './support.js';
import {segmentsOf} from '../../../mentions/runPlaces.js';

const PIECES = [
  '# 제목\n',
  '## Pod란?\n',
  '제목\n===\n',
  '**굵은 줄**\n',
  '- 항목 : 설명\n',
  '  - 안쪽\n',
  '1. 하나\n',
  '> [!NOTE]\n> 알림\n',
  '```js\ncode\n',
  '~~~\n',
  '| a | b |\n|---|---|\n| 1 | `2` |\n',
  '[^1]: 각주\n',
  '본문 [[대상|보임]]은 ',
  '**CNI(Container)**는 ',
  '`코드`',
  '[글](주소)',
  '![](그림.png)',
  '<b>태그</b>',
  '<br>\n',
  '&nbsp;',
  '\\*',
  '$x_1$',
  '$$\n',
  'https://a.b/c 에',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\u00a0',
  '\u0000',
  '---\n',
  '[글]: 주소\n',
] as const;

const markdown = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({unit: 'grapheme'})), {
    maxLength: 30,
  })
  .map((pieces) => pieces.join(''));

/** CommonMark shows no NUL; noncharacters are marks of ours. */
const shown = (text: string) => text.replace(/[\0\uFDD0-\uFDEF]/g, '\uFFFD');

/** A text is read once for all laws: reading is what costs. */
type Law = (entry: ReturnType<typeof parse>, text: string) => void;

const LAWS: Readonly<Record<string, Law>> = {
  'every segment of a run is the slice of the source it points at': (
    {runs},
    text,
  ) => {
    for (const run of runs) {
      for (const {at, source, length} of segmentsOf(run)) {
        expect(run.text.slice(at, at + length)).toBe(
          shown(text.slice(source, source + length)),
        );
      }
    }
  },
  'segments of a run ascend and do not overlap': ({runs}) => {
    for (const run of runs) {
      const segments = segmentsOf(run);
      segments.slice(1).forEach((segment, index) => {
        const before = segments[index]!;
        expect(segment.at).toBeGreaterThanOrEqual(before.at + before.length);
        expect(segment.source).toBeGreaterThanOrEqual(
          before.source + before.length,
        );
      });
    }
  },
  'no place of the source stands in two runs': ({runs}) => {
    const places = runs.flatMap((run) =>
      segmentsOf(run).flatMap(({source, length}) =>
        Array.from({length}, (_, index) => source + index),
      ),
    );
    expect(new Set(places).size).toBe(places.length);
  },
  'sections tile the entry': ({sections, document}, text) => {
    expect(sections[0]?.range.start).toBe(document.bodyStart);
    expect(sections.at(-1)?.range.end).toBe(text.length);
    sections.slice(1).forEach((section, index) => {
      expect(section.range.start).toBe(sections[index]?.range.end);
      expect(section.index).toBe(index + 1);
    });
  },
  'anchors are unique and lines lie in the file': ({sections, document}) => {
    const anchors = sections.map(({anchor}) => anchor);
    expect(new Set(anchors).size).toBe(anchors.length);
    for (const {line, headingRange} of sections) {
      expect(document.lines.lineAt(headingRange.start)).toBe(line);
    }
  },
  'what two runs of the parser say is the same': (first, text) => {
    const second = parse(text);
    expect({...second, document: null}).toEqual({...first, document: null});
  },
};

test(Object.keys(LAWS).join('; '), () => {
  fc.assert(
    fc.property(markdown, (text) => {
      const entry = parse(text);
      Object.values(LAWS).forEach((law) => law(entry, text));
    }),
    {numRuns: 200},
  );
});

test.each([
  ['images', '!['.repeat(200) + '](a)'.repeat(200)],
  ['brackets', '['.repeat(3000) + ']'.repeat(3000)],
])('%s without end are read', (_name, text) => {
  expect(parse(text).sections).toHaveLength(1);
});

test.each([
  ['quotes', '>'.repeat(3000)],
  ['emphasis', '*a '.repeat(300) + 'b*'.repeat(300)],
])('%s without end exhaust no stack', (_name, text) => {
  expect(() => parse(text)).toThrow('Nested more than 200 deep.');
});
