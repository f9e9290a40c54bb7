import type {CalendarDate} from '../types.js';

const FIRST_YEAR = 2000;
const LAST_YEAR = 2099;
const DAY_MS = 86_400_000;

/** A real calendar day of 2000–2099 as `YYYY-MM-DD`, or null. */
export function toCalendarDate(
  year: number,
  month: number,
  day: number,
): CalendarDate | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) {
    return null;
  }
  if (day < 1 || day > daysInMonth(year, month)) {
    return null;
  }
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** Days since 1970-01-01 of a `YYYY-MM-DD`. */
export function toDayNumber(date: CalendarDate): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY_MS;
}

/** Whole days from `from` to `to`, negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

export function yearOf(date: CalendarDate): number {
  return Number(date.slice(0, 4));
}

export function monthOf(date: CalendarDate): number {
  return Number(date.slice(5, 7));
}

/** The day `days` after `date`, or null when that lies outside 2000–2099. */
export function addDays(date: CalendarDate, days: number): CalendarDate | null {
  const moved = new Date((toDayNumber(date) + days) * DAY_MS);
  return toCalendarDate(
    moved.getUTCFullYear(),
    moved.getUTCMonth() + 1,
    moved.getUTCDate(),
  );
}
