import type {CalendarDate} from '../types.js';
import {addDays, daysBetween, toCalendarDate} from './calendar.js';
import {createCandidate} from './createCandidate.js';
import type {DateCandidate, DateEvidence, Bracket} from './types.js';
import {findYearlessDates} from './yearlessDates.js';

/** What can be concluded when nothing is written, the surest first. */
export function findInferredDates(evidence: DateEvidence): DateCandidate[] {
  return [
    ...findYearlessDates(evidence),
    ...fromIndex(evidence),
    ...fromMonth(evidence),
    ...fromNumber(evidence),
    ...fromGit(evidence),
  ];
}

function fromIndex({index}: DateEvidence): DateCandidate[] {
  if (!index) {
    return [];
  }
  const {date, source, line, under} = index;
  const reason =
    under === undefined
      ? `${source} lists it with this date on line ${line}.`
      : `${source} lists it on line ${line}, under the date on line ${under}.`;
  return [
    createCandidate({
      date,
      from: 'index',
      how: under === undefined ? 'exact' : 'inferred',
      label: 'index page',
      reason,
    }),
  ];
}

/** A month without a day: the day of the first commit if it lies in that month, else the first. */
function fromMonth({path, firstCommitted}: DateEvidence): DateCandidate[] {
  const {year, month} = path ?? {};
  const first =
    year === undefined || month === undefined
      ? null
      : toCalendarDate(year, month, 1);
  if (
    first === null ||
    firstCommitted?.startsWith(first.slice(0, 7)) === true
  ) {
    return [];
  }
  const reason =
    'The path gives only year and month; the first of the month stands for the day.';
  return [
    createCandidate({
      date: first,
      from: 'path',
      how: 'estimated',
      label: 'path',
      reason,
    }),
  ];
}

/** A number between two dated siblings: the day of the first commit if it lies between theirs, else one in between. */
function fromNumber({bracket, firstCommitted}: DateEvidence): DateCandidate[] {
  if (!bracket) {
    return [];
  }
  const {before, after} = bracket;
  if (
    firstCommitted !== undefined &&
    before.date <= firstCommitted &&
    firstCommitted <= after.date
  ) {
    return [];
  }
  return [
    createCandidate({
      date: placeInBracket(bracket),
      from: 'path',
      how: 'estimated',
      label: 'number in its name',
      reason: `An estimate: its number lies between ${before.path}, ${before.date}, and ${after.path}, ${after.date}.`,
    }),
  ];
}

function fromGit({firstCommitted}: DateEvidence): DateCandidate[] {
  const reason =
    "An estimate: the author's day of the first commit of the file.";
  return firstCommitted === undefined
    ? []
    : [
        createCandidate({
          date: firstCommitted,
          from: 'git',
          how: 'estimated',
          label: 'git history',
          reason,
        }),
      ];
}

/** The day of a number between two dated ones, as if work went on evenly: `Day2` of `Day1` and `Day3` lies in their middle. */
function placeInBracket({number, before, after}: Bracket): CalendarDate | null {
  const share = (number - before.number) / (after.number - before.number);
  const days = Math.round(daysBetween(before.date, after.date) * share);
  return addDays(before.date, days);
}
