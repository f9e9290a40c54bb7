import type {CalendarDate} from '../types';
import {daysBetween, toCalendarDate, yearOf} from './calendar';
import type {Family} from './families';
import type {PathDate} from './pathDate';

/**
 * How long before its first commit a log may have been written for its digits
 * to pass as a month and a day: 264 of 266 real names and 4 of 17 false ones
 * do (notes, "Numbers that look like dates").
 */
const NEAR_DAYS = 45;

export type DayWithYear = {
  readonly date: CalendarDate;
  /** Where the year comes from, for people. */
  readonly yearFrom: string;
};

/** Gives a name without a year (`02-04`, `4월 22일`) its year: the last one before the first commit, or that of its siblings; null when the digits may be another number. */
export function findMissingYear({
  partial,
  firstCommitted,
  family,
}: {
  readonly partial: NonNullable<PathDate['partial']>;
  readonly firstCommitted?: CalendarDate;
  readonly family?: Family;
}): DayWithYear | null {
  const credible = partial.named || family?.monthDays === true;
  const nearest =
    firstCommitted === undefined ? null : latestBefore(partial, firstCommitted);
  if (nearest !== null && firstCommitted !== undefined) {
    const near = daysBetween(nearest, firstCommitted) <= NEAR_DAYS;
    return credible || near
      ? {date: nearest, yearFrom: `its first commit, ${firstCommitted}`}
      : null;
  }
  if (!credible || family?.year === undefined) {
    return null;
  }
  const date = toCalendarDate(family.year, partial.month, partial.day);
  return date && {date, yearFrom: 'the other files of its folder'};
}

function latestBefore(
  {month, day}: {readonly month: number; readonly day: number},
  limit: CalendarDate,
): CalendarDate | null {
  const year = yearOf(limit);
  // 02-29 may lie up to eight years back; a day's slack is for time zones.
  for (let back = 0; back <= 8; back += 1) {
    const date = toCalendarDate(year - back, month, day);
    if (date !== null && daysBetween(date, limit) >= -1) {
      return date;
    }
  }
  return null;
}
