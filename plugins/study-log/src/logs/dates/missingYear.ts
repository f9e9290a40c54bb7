import type {CalendarDate} from '../types.js';
import {daysBetween, toCalendarDate, yearOf} from './calendar.js';
import type {Family} from './families.js';
import type {IndexDate} from './indexDates.js';
import type {MonthDay} from './namedMonthDay.js';

/**
 * How long before its first commit a log may have been written for its digits
 * to pass as a month and a day: 264 of 266 real names and 4 of 17 false ones
 * do (notes, "Numbers that look like dates").
 */
const NEAR_DAYS = 45;

/** Time in which the day may have been written down. */
export type Commits = {
  readonly first: CalendarDate;
  /** Of the last commit that may have added it. */
  readonly last: CalendarDate;
};

/** The day with its year, or why the digits are taken for another number. */
export type DayWithYear =
  | {
      readonly date: CalendarDate;
      /** Where the year comes from, for people. */
      readonly yearFrom: string;
    }
  | {readonly date: null; readonly doubt: string};

/**
 * Gives a day without a year (`02-04`, `4월 22일`) its year: that of an index
 * page that lists the file with this day, the one in which it was committed,
 * or that of its siblings.
 */
export function findMissingYear({
  day,
  named,
  commits,
  index,
  family,
}: {
  readonly day: MonthDay;
  /** Words vouch that the digits are a date. */
  readonly named: boolean;
  readonly commits?: Commits;
  readonly index?: IndexDate;
  readonly family?: Family;
}): DayWithYear {
  if (index && isSameDay(day, index.date)) {
    return {
      date: index.date,
      yearFrom: `${index.source}, line ${index.line}`,
    };
  }
  if (!named && family?.monthDays === false) {
    return doubt('numbers of its folder are no days');
  }
  const credible = named || family?.monthDays === true;
  const committed = commits === undefined ? null : fromCommits(day, commits);
  if (commits && committed !== null) {
    return credible || daysBetween(committed, commits.first) <= NEAR_DAYS
      ? {date: committed, yearFrom: `its first commit, ${commits.first}`}
      : doubt(`its digits are no day shortly before ${commits.first}`);
  }
  if (!credible) {
    return doubt('its digits may be another number');
  }
  const {year} = family ?? {};
  const date =
    year === undefined ? null : toCalendarDate(year, day.month, day.day);
  return date === null
    ? doubt('nothing tells the year')
    : {date, yearFrom: 'the other files of its folder'};
}

function doubt(why: string): DayWithYear {
  return {date: null, doubt: why};
}

function isSameDay({month, day}: MonthDay, date: CalendarDate): boolean {
  return toCalendarDate(yearOf(date), month, day) === date;
}

/** The first such day between a while before the first commit and the last, else the last one before the first commit. */
function fromCommits(
  {month, day}: MonthDay,
  {first, last}: Commits,
): CalendarDate | null {
  const years = Array.from({length: 10}, (_, back) => yearOf(last) + 1 - back);
  // A day's slack is for time zones; 02-29 may lie up to eight years back.
  const past = years
    .map((year) => toCalendarDate(year, month, day))
    .filter((date) => date !== null)
    .filter((date) => daysBetween(date, last) >= -1);
  const written = past.filter((date) => daysBetween(date, first) <= NEAR_DAYS);
  const before = past.find((date) => daysBetween(date, first) >= -1);
  return written.at(-1) ?? before ?? null;
}
