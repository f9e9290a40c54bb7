import type {CalendarDate} from '../types.js';
import {addDays, daysBetween} from './calendar.js';
import type {Bracket} from './types.js';

/** The day of a number between two dated ones, as if work went on evenly: `Day2` of `Day1` and `Day3` lies in their middle. */
export function placeInBracket({
  number,
  before,
  after,
}: Bracket): CalendarDate | null {
  const share = (number - before.number) / (after.number - before.number);
  const days = Math.round(daysBetween(before.date, after.date) * share);
  return addDays(before.date, days);
}
