import type {CalendarDate} from '../types.js';
import {toCalendarDate} from './calendar.js';
import {ENGLISH_MONTH, monthNumber} from './monthNames.js';

/** A full date (year, month, day) as it stands in a text. */
export type WrittenDate = {
  /** Null when it has the shape of a date but is no calendar day. */
  readonly date: CalendarDate | null;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** `compact6` (`250111`) may as well be another number: the caller decides. */
  readonly shape: 'separated' | 'compact8' | 'compact6' | 'named';
  /** The first of several days: `2025-01-06 ~ 01-12`. */
  readonly period: boolean;
};

type Shape = {
  readonly shape: WrittenDate['shape'];
  /** Named groups `y`, `m` and `d`. */
  readonly pattern: RegExp;
  /** `m` is an English word. */
  readonly monthIsNamed?: boolean;
  /** Which of `m` and `d` is the month is not said: only one of the two may be. */
  readonly eitherWay?: boolean;
  /** A match that is no calendar day is no date at all, rather than a wrong one. */
  readonly onlyReal?: boolean;
};

const DAY = '(?<d>\\d{1,2})(?:st|nd|rd|th)?';

/** Earlier shapes win where two match at the same place. */
const SHAPES: readonly Shape[] = [
  {
    // 2025-01-11, 2025.01.11, 2025_01_11, 2025/1/11, 2025. 1. 11., 2025 01 11
    shape: 'separated',
    pattern:
      /(?<!\d)(?<y>20\d\d)(?<s>\s?[-./_‐‑–]\s?| )(?<m>\d{1,2})\k<s>(?<d>\d{1,3})(?!\d)/g,
  },
  {
    // 2025년 1월 11일, 25년 1월 11일, 2017年7月17日
    shape: 'named',
    pattern:
      /(?<!\d)(?<y>20\d\d|\d\d)\s*[년年]\s*(?<m>\d{1,2})\s*[월月]\s*(?<d>\d{1,2})\s*[일日]/g,
  },
  {
    // January 4, 2020; Jan 4th 2020; jan-4-2020
    shape: 'named',
    monthIsNamed: true,
    pattern: new RegExp(
      `(?<![a-z])(?<m>${ENGLISH_MONTH})\\.?[\\s_-]+${DAY},?[\\s_-]+(?<y>20\\d\\d)(?!\\d)`,
      'gi',
    ),
  },
  {
    // 4 January 2020; 4th of January, 2020; 04-Jan-2020
    shape: 'named',
    monthIsNamed: true,
    pattern: new RegExp(
      `(?<!\\d)${DAY}[\\s_-]+(?:of\\s+)?(?<m>${ENGLISH_MONTH})\\.?,?[\\s_-]+(?<y>20\\d\\d)(?!\\d)`,
      'gi',
    ),
  },
  {
    // 2020-Jan-04, 2020 January 4
    shape: 'named',
    monthIsNamed: true,
    pattern: new RegExp(
      `(?<!\\d)(?<y>20\\d\\d)[\\s,_-]+(?<m>${ENGLISH_MONTH})\\.?[\\s_-]+${DAY}(?![\\d\\p{L}])`,
      'giu',
    ),
  },
  {
    // 20250111, and with a time of day 202501112359
    shape: 'compact8',
    pattern:
      /(?<!\d)(?<y>20\d\d)(?<m>0\d|1[0-2])(?<d>\d\d)(?:(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?)?(?!\d)/g,
  },
  {
    // the slip 202501111
    shape: 'compact8',
    pattern: /(?<!\d)(?<y>20\d\d)(?<m>0\d|1[0-2])(?<d>\d{3})(?!\d)/g,
  },
  {
    // 31/01/2025, 01-31-2025
    shape: 'separated',
    onlyReal: true,
    eitherWay: true,
    pattern:
      /(?<![\d.\-_/])(?<m>\d\d)(?<s>[-./])(?<d>\d\d)\k<s>(?<y>20\d\d)(?!\d)/g,
  },
  {
    // 22.10.19, 22-01-05, 22_01_05
    shape: 'separated',
    onlyReal: true,
    pattern:
      /(?<![\d.\-_/])(?<y>\d\d)(?<s>[-._/])(?<m>\d\d)\k<s>(?<d>\d\d)(?![\d/]|[-._]\d)/g,
  },
  {
    // 250111
    shape: 'compact6',
    onlyReal: true,
    pattern: /(?<!\d)(?<y>\d\d)(?<m>\d\d)(?<d>\d\d)(?!\d)/g,
  },
];

/** What makes a date the first of several days: `~ 12`, `~ 01-12`, ` - 2025-01-12`. */
const UNTIL =
  /^\.?(?:\s*[(（]?[월화수목금토일][)）]?)?\s*(?:[~∼〜～]\s*(?:(?:20)?\d\d\s?[-./_년年]\s?)?(?:\d{1,2}\s?[-./_월月]\s?)?\d{1,2}(?:\s?[일日]|\.)?(?![\d\p{L}])|(?:[-–—]|to)\s*20\d\d(?<s>[-./_]?)\d\d\k<s>\d\d(?!\d))/u;

/** Every full date in `text`, by place; overlapping matches are settled for the earlier, then for the earlier shape. */
export function findWrittenDates(text: string): readonly WrittenDate[] {
  if (!/\d/.test(text)) {
    return [];
  }
  const found = SHAPES.flatMap((shape) => findShape(text, shape));
  const ordered = found
    .map((written, order) => ({written, order}))
    .sort((a, b) => a.written.start - b.written.start || a.order - b.order)
    .map(({written}) => written);
  let reached = 0;
  return ordered.filter(({start, end}) => {
    const isFree = start >= reached;
    reached = Math.max(reached, end);
    return isFree;
  });
}

function findShape(text: string, shape: Shape): WrittenDate[] {
  return [...text.matchAll(shape.pattern)].flatMap((match) => {
    const date = toDate(match.groups ?? {}, shape);
    if (date === null && shape.onlyReal === true) {
      return [];
    }
    const start = match.index;
    const close = start + match[0].length;
    const until = UNTIL.exec(text.slice(close))?.[0] ?? '';
    const end = close + until.length;
    return [
      {
        date,
        shape: shape.shape,
        text: text.slice(start, end),
        start,
        end,
        period: until !== '',
      },
    ];
  });
}

function toDate(
  {y = '', m = '', d = ''}: Readonly<Record<string, string>>,
  {monthIsNamed, eitherWay}: Shape,
): CalendarDate | null {
  const year = y.length === 2 ? 2000 + Number(y) : Number(y);
  const month = monthIsNamed === true ? monthNumber(m) : Number(m);
  if (d.length > 2 || month === null) {
    return null;
  }
  const date = toCalendarDate(year, month, Number(d));
  if (eitherWay !== true) {
    return date;
  }
  const turned = toCalendarDate(year, Number(d), month);
  return date === null || turned === null || turned === date
    ? (date ?? turned)
    : null;
}
