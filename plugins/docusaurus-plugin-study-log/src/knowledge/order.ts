import type {CalendarDate, Log} from '../parse/types';

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

/** By date (undated last), then source, then line: the order in which the logs tell. */
export function compareLogs(a: Log, b: Log): number {
  return (
    compareDates(a.date, b.date) ||
    compareText(a.source, b.source) ||
    a.line - b.line
  );
}
