import type {CalendarDate} from '../types.js';
import {DATE_WORD} from './dateWords.js';
import type {MonthDay} from './namedMonthDay.js';
import {withoutFillers} from './timeLabel.js';
import {withoutWeekday, withoutWeekdayBefore} from './weekday.js';
import {findWrittenDates} from './writtenDates.js';

/** A heading that names the day of what stands under it. */
export type HeadingDate = {
  /** Null when it is no calendar day, or when its year is missing. */
  readonly date: CalendarDate | null;
  /** Nothing on the path or above gives the year of this day. */
  readonly missingYear?: MonthDay;
  /** The date as written. */
  readonly text: string;
  /** The heading without its date and label: `Ingress` of `2025-01-11 Ingress`. */
  readonly title: string;
  /** It names a week or so by its first day. */
  readonly period?: boolean;
  /** Digits that may as well be the number of a chapter. */
  readonly unsure?: boolean;
};

const LABELS = `(?:${DATE_WORD}|til|today i learned|day\\s*\\d+|\\d+\\s*일\\s*차|\\d+\\s*주\\s*차|week\\s*\\d+)`;
/** What may stand before the date: decoration, `날짜:`, `Day 1:`, `TIL`, `[`. */
const BEFORE = new RegExp(
  `^[^\\p{L}\\p{N}]*(?:${LABELS}[^\\p{L}\\p{N}]*){0,2}$`,
  'iu',
);
const LABEL_IN_FRONT = new RegExp(
  `^[^\\p{L}\\p{N}]*(?:${LABELS}[^\\p{L}\\p{N}]+){0,2}`,
  'iu',
);
const TIME_OF_DAY =
  /^[\s,]*(?:오전|오후|[ap]m)?\s*\d{1,2}:\d\d(?::\d\d)?(?!\d)/i;

/** The full date of a heading such as `2025. 1. 11. (토) Ingress`, or null when it is no date heading. */
export function parseHeadingDate(heading: string): HeadingDate | null {
  const [found] = findWrittenDates(heading);
  if (!found || !isLabel(heading.slice(0, found.start))) {
    return null;
  }
  const {title, glued} = readAfter(heading.slice(found.end));
  const {date, text, period} = found;
  return glued ? null : {date, text, title, ...(period && {period})};
}

function isLabel(before: string): boolean {
  const label = withoutWeekdayBefore(before);
  return BEFORE.test(label) || withoutFillers(label) === '';
}

/** The heading without decoration and without what labels its date: `날짜: 4월 22일` is `4월 22일`. */
export function withoutDateLabel(heading: string): string {
  return withoutWeekdayBefore(heading.replace(LABEL_IN_FRONT, ''));
}

/** What follows a date in its heading: a weekday, and a title set off from it. A particle glued to the date (`11일에`) makes it prose. */
export function readAfter(text: string): {
  readonly title: string;
  readonly glued: boolean;
  readonly weekday: boolean;
  /** Nothing but a weekday or a time follows. */
  readonly bare: boolean;
} {
  const after = withoutWeekday(text);
  const title = after
    .replace(TIME_OF_DAY, ' ')
    .replace(/^[\s\p{P}\p{S}]+/u, '')
    .trim();
  return {
    // `2025-01-11 TIL`: what it is about is said below.
    title: withoutFillers(title) === '' ? '' : title,
    glued: /^[\p{L}\p{N}]/u.test(after),
    weekday: after !== text,
    bare: title === '',
  };
}
