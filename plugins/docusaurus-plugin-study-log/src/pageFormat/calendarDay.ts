/**
 * Calendar days as `YYYY-MM-DD`, counted without a time zone. Shared by what
 * is made at build time and by what the browser works out with its own day.
 */

const DAY_MS = 86_400_000;

/** Days since 1970-01-01. */
export function toDayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY_MS;
}

/** The day with this number. */
export function fromDayNumber(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** Whole days from one day to another, negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return toDayNumber(to) - toDayNumber(from);
}

/** The day `days` after `date`. */
export function addDays(date: string, days: number): string {
  return fromDayNumber(toDayNumber(date) + days);
}

/** 0 = Monday … 6 = Sunday, the order of ISO 8601. */
export function weekdayOf(date: string): number {
  // 1970-01-01 was a Thursday.
  return (((toDayNumber(date) + 3) % 7) + 7) % 7;
}

/** Week of ISO 8601: weeks begin on Monday and belong to the year of their Thursday. */
export function isoWeekOf(date: string): {
  readonly year: number;
  readonly week: number;
} {
  const thursday = addDays(date, 3 - weekdayOf(date));
  const year = Number(thursday.slice(0, 4));
  const dayOfYear = daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday);
  return {year, week: Math.floor(dayOfYear / 7) + 1};
}
