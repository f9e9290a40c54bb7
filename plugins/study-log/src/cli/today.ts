import type {CalendarDate} from '../logs/types.js';
import {UsageError} from './UsageError.js';

/**
 * The calendar day of a moment, in a time zone or (undefined) the machine's own.
 *
 * @throws UsageError when there is no such zone.
 */
export function toCalendarDay(
  moment: Date,
  timeZone: string | undefined,
): CalendarDate {
  try {
    // The locale `sv` writes dates as ISO 8601 does.
    return new Intl.DateTimeFormat('sv', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    }).format(moment);
  } catch (error) {
    if (error instanceof RangeError) {
      throw new UsageError(
        `“${timeZone}” is no time zone; write one such as Asia/Seoul.`,
      );
    }
    throw error;
  }
}

/**
 * A day as it was typed.
 *
 * @throws UsageError unless it is `YYYY-MM-DD` and in the calendar.
 */
export function parseCalendarDay(text: string): CalendarDate {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text) ?? [];
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(text)) {
    throw new UsageError(
      `“${text}” is no day of the calendar; write it as 2025-01-11.`,
    );
  }
  return text;
}
