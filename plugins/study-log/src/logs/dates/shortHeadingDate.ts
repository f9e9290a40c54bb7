import type {CalendarDate} from '../types.js';
import {daysBetween, toCalendarDate, yearOf} from './calendar.js';
import {readAfter, withoutDateLabel} from './headingDate.js';
import type {HeadingDate} from './headingDate.js';
import {readNamedMonthDay} from './namedMonthDay.js';
import type {MonthDay} from './namedMonthDay.js';

/** What path and headings above say about the days of a file. */
export type DateContext = {
  readonly year?: number;
  readonly month?: number;
  /** A day nearby: a day without its year is taken to be near it. */
  readonly near?: CalendarDate;
};

const DIGITS = /^(?<m>\d{1,2})(?<s>\s*[-./]\s*)(?<d>\d{1,2})\.?(?![\d.])/;
const FOUR_DIGITS = /^(?<m>\d\d)(?<s>)(?<d>\d\d)(?!\d)/;
const NAMED_DAY = /^(?<d>\d{1,2})\s*[일日](?![\p{L}\p{N}])/u;
const BARE_DAY =
  /^(?:day\s*|d)?(?<d>\d{1,2})(?:st|nd|rd|th)?(?![\p{L}\p{N}.])/iu;

type Read = Omit<HeadingDate, 'date' | 'missingYear'> & {
  readonly month: number;
  readonly day: number;
  /** The year may be looked for elsewhere. */
  readonly canWait: boolean;
};

/**
 * The date of a heading that leaves out what its file or an earlier heading
 * gives: `4월 22일`, `01/11`, `11`. Digits that could number a chapter
 * (`1.2 설치`) are no date; those that still could are `unsure`.
 */
export function parseShortHeadingDate(
  heading: string,
  context: DateContext,
): HeadingDate | null {
  const plain = withoutDateLabel(heading);
  const read =
    readNamed(plain) ??
    readDigits(plain) ??
    readDay(plain, context) ??
    readDay(heading.replace(/^[^\p{L}\p{N}]+/u, ''), context);
  if (!read) {
    return null;
  }
  const {month, day, canWait, ...rest} = read;
  const date = complete({month, day}, context);
  // 2000 was a leap year: 02-29 is the day of some year.
  if (date === undefined) {
    return canWait && toCalendarDate(2000, month, day) !== null
      ? {...rest, date: null, missingYear: {month, day}}
      : null;
  }
  return date && {...rest, date};
}

function readNamed(plain: string): Read | null {
  const named = readNamedMonthDay(plain);
  const after = named && readAfter(plain.slice(named.text.length));
  return named && after?.glued === false
    ? {...named, title: after.title, canWait: true}
    : null;
}

function readDigits(text: string): Read | null {
  const match = DIGITS.exec(text) ?? FOUR_DIGITS.exec(text);
  if (!match) {
    return null;
  }
  const {m = '', d = '', s = ''} = match.groups ?? {};
  const {title, glued, weekday, bare} = readAfter(text.slice(match[0].length));
  const padded = m.length === 2 && d.length === 2;
  if (glued || !(weekday || (bare && s !== '') || padded)) {
    return null;
  }
  const sure = weekday || (bare && padded && s.includes('/'));
  return {
    month: Number(m),
    day: Number(d),
    text: match[0],
    title,
    canWait: sure,
    ...(!sure && {unsure: true}),
  };
}

/** A day alone, where the month is known. */
function readDay(text: string, {month}: DateContext): Read | null {
  const named = NAMED_DAY.exec(text);
  const match = named ?? BARE_DAY.exec(text);
  const after = match && readAfter(text.slice(match[0].length));
  if (!match || !after || month === undefined) {
    return null;
  }
  const sure = named !== null || after.weekday;
  return !after.bare && !sure
    ? null
    : {
        month,
        day: Number(match.groups?.d),
        text: match[0],
        title: after.title,
        canWait: true,
        ...(!sure && {unsure: true}),
      };
}

/** The day in the year of the context, or in the one that brings it nearest; undefined when no year is known, null when it is no day of it. */
function complete(
  {month, day}: MonthDay,
  {year, near}: DateContext,
): CalendarDate | null | undefined {
  if (near === undefined) {
    return year === undefined ? undefined : toCalendarDate(year, month, day);
  }
  const [nearest = null] = [0, -1, 1]
    .map((shift) => toCalendarDate(yearOf(near) + shift, month, day))
    .filter((date) => date !== null)
    .sort(
      (a, b) => Math.abs(daysBetween(a, near)) - Math.abs(daysBetween(b, near)),
    );
  return nearest;
}
