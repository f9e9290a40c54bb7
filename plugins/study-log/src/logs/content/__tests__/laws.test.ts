import fc from 'fast-check';
import {parse} from './support.js';

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

async function holds(law: (text: string) => Promise<void>): Promise<void> {
  await fc.assert(fc.asyncProperty(markdown, law), {numRuns: 300});
}

test('every segment of a run is the slice of the source it points at', async () => {
  await holds(async (text) => {
    for (const run of (await parse(text)).runs) {
      for (const {at, source, length} of run.segments) {
        expect(run.text.slice(at, at + length)).toBe(
          shown(text.slice(source, source + length)),
        );
      }
    }
  });
});

test('segments of a run ascend and do not overlap', async () => {
  await holds(async (text) => {
    for (const {segments} of (await parse(text)).runs) {
      segments.slice(1).forEach((segment, index) => {
        const before = segments[index]!;
        expect(segment.at).toBeGreaterThanOrEqual(before.at + before.length);
        expect(segment.source).toBeGreaterThanOrEqual(
          before.source + before.length,
        );
      });
    }
  });
});

test('no place of the source stands in two runs', async () => {
  await holds(async (text) => {
    const seen = new Set<number>();
    const places = (await parse(text)).runs.flatMap(({segments}) =>
      segments.flatMap(({source, length}) =>
        Array.from({length}, (_, index) => source + index),
      ),
    );
    places.forEach((place) => seen.add(place));
    expect(seen.size).toBe(places.length);
  });
});

test('sections tile the entry', async () => {
  await holds(async (text) => {
    const {sections, document} = await parse(text);
    expect(sections[0]?.range.start).toBe(document.bodyStart);
    expect(sections.at(-1)?.range.end).toBe(text.length);
    sections.slice(1).forEach((section, index) => {
      expect(section.range.start).toBe(sections[index]?.range.end);
      expect(section.index).toBe(index + 1);
    });
  });
});

test('anchors are unique and lines lie in the file', async () => {
  await holds(async (text) => {
    const {sections, document} = await parse(text);
    const anchors = sections.map(({anchor}) => anchor);
    expect(new Set(anchors).size).toBe(anchors.length);
    for (const {line, headingRange} of sections) {
      expect(document.lines.lineAt(headingRange.start)).toBe(line);
    }
  });
});

test('what two runs of the parser say is the same', async () => {
  await holds(async (text) => {
    const [first, second] = [await parse(text), await parse(text)];
    expect({...second, document: null}).toEqual({...first, document: null});
  });
});

test.each([
  ['quotes', '>'.repeat(3000)],
  ['emphasis', '*a '.repeat(3000) + 'b*'.repeat(3000)],
  ['images', '!['.repeat(3000) + '](a)'.repeat(3000)],
  ['brackets', '['.repeat(3000) + ']'.repeat(3000)],
])('hostile nesting of %s exhausts no stack', async (_name, text) => {
  await expect(parse(text)).resolves.toBeDefined();
});
