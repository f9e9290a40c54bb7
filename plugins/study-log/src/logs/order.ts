import type {CalendarDate, Log} from './types.js';

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Ascending; no date comes last. */
export function compareDates(
  a: CalendarDate | null,
  b: CalendarDate | null,
): number {
  if (a === null || b === null) {
    return Number(a === null) - Number(b === null);
  }
  return compareText(a, b);
}

/** Paths by code units, but numbers in them by their value: `Day2` before `Day10`, `2일차` before `10일차`. */
export function comparePaths(a: string, b: string): number {
  return compareText(toSortKey(a), toSortKey(b)) || compareText(a, b);
}

const LONGEST_NUMBER = 20;

function toSortKey(path: string): string {
  return path.replace(/\d+/g, (digits) => digits.padStart(LONGEST_NUMBER, '0'));
}

/** By date (undated last), then source, then line: the order in which the logs tell. */
export function compareLogs(a: Log, b: Log): number {
  return (
    compareDates(a.date, b.date) ||
    comparePaths(a.source, b.source) ||
    a.line - b.line
  );
}
