import {monthNumber} from './monthNames.js';
import {parseMonthDay} from './nameDay.js';
import {parsePeriodHeading} from './timeLabel.js';

/** What the name of a folder (or of a month file) says about time. */
export type DatePart = {
  readonly year?: number;
  /** First and last month: `1월~2월` is 1 to 2, `may` 5 to 5. */
  readonly months?: readonly [number, number];
  /** The months are spelled out (`1월`, `may`), not mere digits. */
  readonly named?: boolean;
};

const YEAR = /^(20\d\d)\s*[년年]?$/;
const YEAR_MONTH =
  /^(20\d\d)(?:\s?[-._]\s?|\s*[년年]\s*|)(0\d|1[0-2]|\d(?=\s*[월月]?$))\s*[월月]?$/;
/** `01-january`, `3_March` */
const NUMBERED_MONTH = /^\d{1,2}[-_. ]+(\p{L}+)$/u;

/** Reads `2025`, `2025년`, `2025-01`, `01`, `1월`, `may`, `01-january`, `1월~2월`, `2025 TIL`; null for any other name. */
export function parseDatePart(name: string): DatePart | null {
  const year = YEAR.exec(name)?.[1];
  if (year !== undefined) {
    return {year: Number(year)};
  }
  const yearMonth = YEAR_MONTH.exec(name);
  if (yearMonth) {
    const month = Number(yearMonth[2]);
    return month === 0
      ? null
      : {year: Number(yearMonth[1]), months: [month, month]};
  }
  const months = parseMonths(name);
  return months ? {months, named: !/^[\d\s~-]+$/.test(name)} : fromLabel(name);
}

/** `2024 TIL`, `3월 기록`: a time and words that only say "log". */
function fromLabel(name: string): DatePart | null {
  const {year, month} = parsePeriodHeading(name) ?? {};
  return year === undefined && month === undefined
    ? null
    : {
        ...(year !== undefined && {year}),
        ...(month !== undefined && {months: [month, month], named: true}),
      };
}

function parseMonths(name: string): readonly [number, number] | null {
  const whole = monthNumber(NUMBERED_MONTH.exec(name)?.[1] ?? name);
  if (whole !== null) {
    return [whole, whole];
  }
  const [first, last, ...more] = name
    .split(/\s*[~〜∼]\s*/)
    .map((part) => monthNumber(part));
  return typeof first === 'number' &&
    typeof last === 'number' &&
    more.length === 0
    ? [first, last]
    : null;
}

export function isWithin(
  months: readonly [number, number],
  month: number,
): boolean {
  return months[0] <= month && month <= months[1];
}

/** What all folders of a path say about time together; the innermost counts. */
export type DateFolders = {
  readonly known: DatePart & {readonly day?: number};
  /** The folders that say nothing about it. */
  readonly others: readonly string[];
};

/** Reads `2025/01/11`, `2025/0111_cni` and the like. */
export function readDateFolders(folders: readonly string[]): DateFolders {
  return folders.reduce<DateFolders>(
    ({known, others}, folder) => {
      const found = readDay(folder, known);
      const part = found?.known ?? parseDatePart(folder);
      const rest = found ? found.rest : part === null ? folder : '';
      return {
        known: {...known, ...part},
        others: rest === '' ? others : [...others, rest],
      };
    },
    {known: {}, others: []},
  );
}

/** A number below a year and a month is a day, two pairs of digits below a year are a month and a day. */
function readDay(
  folder: string,
  {year, months}: DatePart,
): {readonly known: DateFolders['known']; readonly rest: string} | null {
  const day = /^(\d{1,2})[일日]?$/.exec(folder)?.[1];
  if (year !== undefined && months && day !== undefined) {
    return {known: {day: Number(day)}, rest: ''};
  }
  const found = year === undefined ? null : parseMonthDay(folder);
  const month = found?.month;
  return found && month !== undefined && (!months || isWithin(months, month))
    ? {known: {months: [month, month], day: found.day}, rest: found.rest}
    : null;
}
