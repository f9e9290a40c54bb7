import type {PeriodLabel} from '../theme/types.js';

export type Dates = {
  /** `2025-01-11` in full: 2025년 1월 11일 토요일. */
  readonly full: (date: string) => string;
  /** Without the weekday: 2025년 1월 11일. */
  readonly medium: (date: string) => string;
  /** Day of a month, where the year is plain from the place: 1월 11일. */
  readonly short: (date: string) => string;
  /** 2025년, 2025년 1월, 2025년 1월 11일. */
  readonly period: (label: PeriodLabel) => string;
  /** 1월 */
  readonly month: (label: {readonly month: number}) => string;
  /** Monday first, as in ISO 8601: what a row or column is called, short and in full. */
  readonly weekdays: () => readonly {
    readonly short: string;
    readonly long: string;
  }[];
};

const YEAR = {year: 'numeric'} as const;
const MONTH = {month: 'long'} as const;
const DAY = {day: 'numeric'} as const;

/** A Monday: the first of seven days that name the weekdays. */
const MONDAY = Date.UTC(2023, 0, 2);
const DAY_MS = 86_400_000;

/** The parts of a date as an instant at midnight UTC, which is also the zone it is written in. */
function toInstant(label: PeriodLabel): number {
  const month = 'month' in label ? label.month : 1;
  const day = 'day' in label ? label.day : 1;
  const instant = new Date(0);
  // Not Date.UTC: it reads the years 0–99 as 1900–1999.
  instant.setUTCFullYear(label.year, month - 1, day);
  return instant.getTime();
}

function parseDate(date: string): PeriodLabel {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number);
  return {year, month, day};
}

/** Remembers: the same days stand on page after page. */
function ofDate(format: (instant: number) => string): (date: string) => string {
  const known = new Map<string, string>();
  return (date) => {
    const words = known.get(date) ?? format(toInstant(parseDate(date)));
    known.set(date, words);
    return words;
  };
}

/** The words of one language for dates, in the Gregorian calendar. */
export function createDates(locale: string): Dates {
  const format = (options: Intl.DateTimeFormatOptions) => {
    // Made when first needed: a formatter costs more than all it formats.
    let formatter: Intl.DateTimeFormat | undefined;
    return (instant: number): string => {
      formatter ??= new Intl.DateTimeFormat(locale, {
        ...options,
        calendar: 'gregory',
        timeZone: 'UTC',
      });
      return formatter.format(instant);
    };
  };
  const full = format({...YEAR, ...MONTH, ...DAY, weekday: 'long'});
  const medium = format({...YEAR, ...MONTH, ...DAY});
  const short = format({...MONTH, ...DAY});
  const yearMonth = format({...YEAR, ...MONTH});
  const year = format(YEAR);
  const month = format(MONTH);
  const weekdayShort = format({weekday: 'short'});
  const weekdayLong = format({weekday: 'long'});
  const periodFormat = (label: PeriodLabel) => {
    if ('day' in label) {
      return medium;
    }
    return 'month' in label ? yearMonth : year;
  };
  return {
    full: ofDate(full),
    medium: ofDate(medium),
    short: ofDate(short),
    period: (label) => periodFormat(label)(toInstant(label)),
    month: (label) => month(toInstant({year: 2023, month: label.month})),
    weekdays: () =>
      Array.from({length: 7}, (_, index) => ({
        short: weekdayShort(MONDAY + index * DAY_MS),
        long: weekdayLong(MONDAY + index * DAY_MS),
      })),
  };
}
