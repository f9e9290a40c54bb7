import fc from 'fast-check';

import {toCalendarDate} from '../calendar.js';
import {dateOf, logsOf} from './dateOf.js';

type Day = {readonly y: number; readonly m: number; readonly d: number};
type Print = (day: Day) => string;

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const pad = (value: number): string => String(value).padStart(2, '0');
const name = ({m}: Day): string => MONTHS[m - 1] ?? '';

/** How the shapes of the notes are written; each is a whole date. */
const WHOLE: readonly (readonly [string, Print])[] = [
  ['2025-01-11', ({y, m, d}) => `${y}-${pad(m)}-${pad(d)}`],
  ['2025-1-1', ({y, m, d}) => `${y}-${m}-${d}`],
  ['2025.01.11', ({y, m, d}) => `${y}.${pad(m)}.${pad(d)}`],
  ['2025. 1. 11.', ({y, m, d}) => `${y}. ${m}. ${d}.`],
  ['2025_01_11', ({y, m, d}) => `${y}_${pad(m)}_${pad(d)}`],
  ['2025 01 11', ({y, m, d}) => `${y} ${pad(m)} ${pad(d)}`],
  ['20250111', ({y, m, d}) => `${y}${pad(m)}${pad(d)}`],
  ['25-01-11', ({y, m, d}) => `${pad(y % 100)}-${pad(m)}-${pad(d)}`],
  ['25.01.11', ({y, m, d}) => `${pad(y % 100)}.${pad(m)}.${pad(d)}`],
  ['2025년 1월 11일', ({y, m, d}) => `${y}년 ${m}월 ${d}일`],
  ['25년 1월 11일', ({y, m, d}) => `${pad(y % 100)}년 ${m}월 ${d}일`],
  ['2025年1月11日', ({y, m, d}) => `${y}年${m}月${d}日`],
  ['January 11, 2025', (day) => `${name(day)} ${day.d}, ${day.y}`],
  ['11 January 2025', (day) => `${day.d} ${name(day)} ${day.y}`],
  ['Jan-11-2025', (day) => `${name(day).slice(0, 3)}-${pad(day.d)}-${day.y}`],
  ['2025-Jan-11', (day) => `${day.y}-${name(day).slice(0, 3)}-${pad(day.d)}`],
];

const NAMES: readonly (readonly [string, Print])[] = [
  ...WHOLE,
  ['250111', ({y, m, d}) => `${pad(y % 100)}${pad(m)}${pad(d)}`],
  ['202501112359', ({y, m, d}) => `${y}${pad(m)}${pad(d)}2359`],
  ['E20250111 AWS', ({y, m, d}) => `E${y}${pad(m)}${pad(d)} AWS`],
  ['slug-2025-01-11', ({y, m, d}) => `slug-${y}-${pad(m)}-${pad(d)}`],
  ['slug_20250111', ({y, m, d}) => `slug_${y}${pad(m)}${pad(d)}`],
  ['x(25-01-11)', ({y, m, d}) => `x(${pad(y % 100)}-${pad(m)}-${pad(d)})`],
  ['2025-01-11-cni', ({y, m, d}) => `${y}-${pad(m)}-${pad(d)}-cni`],
  ['2025 01 11 [토] CNI', ({y, m, d}) => `${y} ${pad(m)} ${pad(d)} [토] CNI`],
  ['2025/01/11', ({y, m, d}) => `${y}/${pad(m)}/${pad(d)}`],
  ['2025/1/11-cni', ({y, m, d}) => `${y}/${m}/${pad(d)}-cni`],
  ['2025/0111', ({y, m, d}) => `${y}/${pad(m)}${pad(d)}`],
  ['2025/01-11', ({y, m, d}) => `${y}/${pad(m)}-${pad(d)}`],
  ['2025-01/11', ({y, m, d}) => `${y}-${pad(m)}/${pad(d)}`],
  ['2025년/1월/11일', ({y, m, d}) => `${y}년/${m}월/${d}일`],
  ['2025/1월 11일', ({y, m, d}) => `${y}/${m}월 ${d}일`],
  ['2025/may/11', (day) => `${day.y}/${name(day)}/${pad(day.d)}`],
  ['2025/01/11/cni', ({y, m, d}) => `${y}/${pad(m)}/${pad(d)}/cni`],
  ['20250111_x/notes', ({y, m, d}) => `${y}${pad(m)}${pad(d)}_x/notes`],
];

const HEADINGS: readonly (readonly [string, Print])[] = [
  ...WHOLE.map(([shape, print]): [string, Print] => [
    `## ${shape}`,
    (day) => `## ${print(day)}`,
  ]),
  ['## 날짜: 2025-01-11', ({y, m, d}) => `## 날짜: ${y}-${pad(m)}-${pad(d)}`],
  ['# 2025/01/11', ({y, m, d}) => `# ${y}/${pad(m)}/${pad(d)}`],
  ['## 250111', ({y, m, d}) => `## ${pad(y % 100)}${pad(m)}${pad(d)}`],
  ['# 2025년 1월 11일 (토)', ({y, m, d}) => `# ${y}년 ${m}월 ${d}일 (토)`],
  ['# Day 1: …', (day) => `# Day 1: ${name(day)} ${day.d}, ${day.y}`],
  ['# 3일차 (…)', ({y, m, d}) => `# 3일차 (${y}.${pad(m)}.${pad(d)})`],
  ['# 2025년 1월, ## 11', ({y, m, d}) => `# ${y}년 ${m}월\n\n## ${d}`],
  [
    '# January 2025, ## 11일',
    (day) => `# ${name(day)} ${day.y}\n\n## ${day.d}일`,
  ],
  ['# 2025, ## 1월 11일', ({y, m, d}) => `# ${y}\n\n## ${m}월 ${d}일`],
  ['# 2025, ## 01/11', ({y, m, d}) => `# ${y}\n\n## ${pad(m)}/${pad(d)}`],
];

const LINES: readonly (readonly [string, Print])[] = [
  ['**Created**: …', ({y, m, d}) => `**Created**: ${y}-${pad(m)}-${pad(d)}`],
  ['날짜: 2025. 1. 11.', ({y, m, d}) => `날짜: ${y}. ${m}. ${d}.`],
  ['#250111', ({y, m, d}) => `#${pad(y % 100)}${pad(m)}${pad(d)}`],
  ['_January 11, 2025_', (day) => `_${name(day)} ${day.d}, ${day.y}_`],
];

const FIELDS: readonly (readonly [string, Print])[] = WHOLE.map(
  ([shape, print]) => [`date: ${shape}`, print],
);

const INDEX_LINES: readonly (readonly [string, Print])[] = [
  [
    '[a](a.md) - 2025-01-11',
    ({y, m, d}) => `- [a](a.md) - ${y}-${pad(m)}-${pad(d)}`,
  ],
  ['[2025.01.11](a.md)', ({y, m, d}) => `- [${y}.${pad(m)}.${pad(d)}](a.md)`],
  [
    '## 2025-01-11, - [a](a.md)',
    ({y, m, d}) => `## ${y}-${pad(m)}-${pad(d)}\n\n- [a](a.md)`,
  ],
];

const days = fc
  .record({
    y: fc.integer({min: 2008, max: 2026}),
    m: fc.integer({min: 1, max: 12}),
    d: fc.integer({min: 1, max: 31}),
  })
  .filter(({y, m, d}) => {
    const date = toCalendarDate(y, m, d);
    return date !== null && date <= '2026-06-01';
  });

function reads(read: (day: Day) => string): void {
  fc.assert(
    fc.property(days, (day) => {
      const date = toCalendarDate(day.y, day.m, day.d);
      expect(read(day).slice(0, 10)).toBe(date);
    }),
    {numRuns: 25},
  );
}

describe('what is printed is read back', () => {
  it.each(NAMES)('from the name %s.md', (_shape, print) => {
    reads((day) => dateOf({path: `${print(day)}.md`}));
  });

  it.each(HEADINGS)('from the heading %s', (_shape, print) => {
    reads((day) => dateOf({path: 'a.md', text: `${print(day)}\n\n본문`}));
  });

  it.each(LINES)('from the line %s', (_shape, print) => {
    reads((day) => dateOf({path: 'a.md', text: `# CNI\n\n${print(day)}\n`}));
  });

  it.each(FIELDS)('from the field %s', (_shape, print) => {
    reads((day) =>
      dateOf({path: 'a.md', text: `---\ndate: ${print(day)}\n---\n\n본문\n`}),
    );
  });

  it.each(INDEX_LINES)('from the index line %s', (_shape, print) => {
    reads((day) =>
      dateOf({path: 'a.md'}, {path: 'README.md', text: print(day)}),
    );
  });
});

const LINE = /[^\r\n]*(?:\r\n?|\n)|[^\r\n]+$/g;

describe('whatever stands in a file', () => {
  const line = fc.oneof(
    fc.constantFrom(
      '## 2025-01-11',
      '## 2025-01-12 CNI',
      '# 2025년 3월',
      '# 2025-01-06 ~ 01-12',
      '## 11',
      '## 4월 22일',
      '## 04/22',
      '# 1.2',
      '---',
      '```',
      'date: 2025-01-11',
      '2025-01-11\n===',
      '**2025-01-14**',
    ),
    fc.string({unit: 'grapheme', maxLength: 12}),
  );
  const texts = fc
    .array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\r', '\n\n')), {
      minLength: 1,
      maxLength: 25,
    })
    .map((lines) => lines.flat().join(''));
  const paths = fc.constantFrom(
    'a.md',
    '2025-03.md',
    '2025-01-11.md',
    'README.md',
  );

  it('is read without a throw, and each line stands in exactly one entry', () => {
    fc.assert(
      fc.property(texts, paths, (text, path) => {
        const ranges = logsOf([{path, text}]).map(({range}) => range);
        const parts = ranges.map(({start, end}) => text.slice(start, end));
        const start = ranges[0]?.start ?? 0;
        expect(parts.join('')).toBe(text.slice(start));
        const lines = parts.flatMap((part) => part.match(LINE) ?? []);
        expect(lines).toEqual(text.slice(start).match(LINE) ?? []);
      }),
      {numRuns: 300},
    );
  });

  it.each([
    ['dates', '2025-01-11 '],
    ['labels', 'TIL '],
    ['months', '12월 기록 '],
    ['ranges', '2025-01-06 ~ '],
    ['digits', '1'],
  ])('is read in time when its heading is nothing but %s', (_what, word) => {
    const text = `# ${word.repeat(20_000)}\n\n본문`;
    expect(logsOf([{path: 'README.md', text}])).toHaveLength(1);
  });

  it('gives only days that exist and are not in the future', () => {
    fc.assert(
      fc.property(texts, paths, (text, path) => {
        for (const {date} of logsOf([{path, text}])) {
          const [y = 0, m = 0, d = 0] = (date ?? '').split('-').map(Number);
          expect(date).toBe(date === null ? null : toCalendarDate(y, m, d));
          expect(date === null || date <= '2026-06-02').toBe(true);
        }
      }),
      {numRuns: 200},
    );
  });
});
