import type {CalendarDate} from 'study-log/logs/types';

export function toYear(date: CalendarDate): number {
  return Number(date.slice(0, 4));
}

export function toMonth(date: CalendarDate): number {
  return Number(date.slice(5, 7));
}

export function toDay(date: CalendarDate): number {
  return Number(date.slice(8, 10));
}
