import type {CalendarDate} from '../types';
import {toCalendarDate} from './calendar';
import {ENGLISH_MONTH, monthNumber} from './monthNames';

/** A full date (year, month, day) as it stands in a text. */
export type WrittenDate = {
  /** Null when it has the shape of a date but is no calendar day. */
  readonly date: CalendarDate | null;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** `compact6` (`250111`) may as well be another number: the caller decides. */
  readonly shape: 'separated' | 'compact8' | 'compact6' | 'named';
};

type Shape = {
  readonly shape: WrittenDate['shape'];
  readonly pattern: RegExp;
  /** Named groups to numbers; the default reads `y`, `m` and `d` as digits. */
  readonly monthIsNamed?: boolean;
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
      /(?<!\d)(?<y>20\d\d)(?<s>\s?[-./_]\s?| )(?<m>\d{1,2})\k<s>(?<d>\d{1,3})(?!\d)/g,
  },
  {
    // 2025년 1월 11일, 25년 1월 11일, 2017年7月17日
    shape: 'named',
    pattern:
      /(?<!\d)(?<y>20\d\d|\d\d)\s*[년年]\s*(?<m>\d{1,2})\s*[월月]\s*(?<d>\d{1,2})\s*[일日]/g,
  },
  {
    // January 4, 2020; Jan 4th 2020
    shape: 'named',
    monthIsNamed: true,
    pattern: new RegExp(
      `(?<![a-z])(?<m>${ENGLISH_MONTH})\\.?\\s+${DAY},?\\s+(?<y>20\\d\\d)(?!\\d)`,
      'gi',
    ),
  },
  {
    // 4 January 2020; 4th of January, 2020
    shape: 'named',
    monthIsNamed: true,
    pattern: new RegExp(
      `(?<!\\d)${DAY}\\s+(?:of\\s+)?(?<m>${ENGLISH_MONTH})\\.?,?\\s+(?<y>20\\d\\d)(?!\\d)`,
      'gi',
    ),
  },
  {
    // 20250111, and the slip 202501111
    shape: 'compact8',
    pattern: /(?<!\d)(?<y>20\d\d)(?<m>0\d|1[0-2])(?<d>\d{2,3})(?!\d)/g,
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

/** Every full date in `text`, by place; overlapping matches are settled for the earlier, then for the earlier shape. */
export function findWrittenDates(text: string): readonly WrittenDate[] {
  const found = SHAPES.flatMap((shape) => findShape(text, shape));
  const ordered = found
    .map((written, order) => ({written, order}))
    .sort((a, b) => a.written.start - b.written.start || a.order - b.order)
    .map(({written}) => written);
  return ordered.filter(
    (written, index) =>
      !ordered.slice(0, index).some((earlier) => earlier.end > written.start),
  );
}

function findShape(
  text: string,
  {shape, pattern, monthIsNamed, onlyReal}: Shape,
): WrittenDate[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const {y = '', m = '', d = ''} = match.groups ?? {};
    const month = monthIsNamed === true ? monthNumber(m) : Number(m);
    const date =
      d.length > 2 || month === null
        ? null
        : toCalendarDate(fullYear(y), month, Number(d));
    return date === null && onlyReal === true
      ? []
      : [
          {
            date,
            shape,
            text: match[0],
            start: match.index,
            end: match.index + match[0].length,
          },
        ];
  });
}

function fullYear(year: string): number {
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}
