import type {CalendarDate} from '../types.js';
import {daysBetween} from './calendar.js';
import type {DateCandidate} from './types.js';

/** Logs may be dated tomorrow: the writer's day may be ahead of the machine's. */
const DAYS_AHEAD = 1;

/** Why a candidate cannot be used, or null. */
export function refusalOf(
  {date, doubt}: DateCandidate,
  today: CalendarDate,
): string | null {
  if (doubt !== undefined) {
    return doubt;
  }
  if (date === null) {
    return 'it is no calendar day';
  }
  return daysBetween(today, date) > DAYS_AHEAD ? 'it is in the future' : null;
}

/** One sentence on a candidate that is not `taken`: what it says, and why it was passed over. */
export function describePassedOver(
  candidate: DateCandidate,
  {
    taken,
    today,
  }: {readonly taken?: DateCandidate; readonly today: CalendarDate},
): string {
  const {label, text, line, date} = candidate;
  const place = line === null ? '' : ` on line ${line}`;
  const agreement =
    date === taken?.date ? 'it agrees' : `the ${taken?.label} is stronger`;
  const why = refusalOf(candidate, today) ?? agreement;
  return `The ${label}${place} says ${text}: ${why}.`;
}
