import type {CalendarDate} from '../../parse/types';

const DAY = 24 * 60 * 60 * 1000;

/** Whole days from one calendar day to another. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

export function toYear(date: CalendarDate): number {
  return Number(date.slice(0, 4));
}

export function toMonth(date: CalendarDate): number {
  return Number(date.slice(5, 7));
}

export function toDay(date: CalendarDate): number {
  return Number(date.slice(8, 10));
}
