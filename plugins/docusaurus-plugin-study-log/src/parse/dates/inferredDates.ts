import {toCalendarDate} from './calendar';
import {createCandidate} from './createCandidate';
import {findMissingYear} from './missingYear';
import type {DateCandidate, DateEvidence} from './types';

/** What can be concluded when nothing is written, the surest first. */
export function findInferredDates(evidence: DateEvidence): DateCandidate[] {
  return [
    ...fromPartialName(evidence),
    ...fromIndex(evidence),
    ...fromMonth(evidence),
    ...fromGit(evidence),
  ];
}

function fromPartialName(evidence: DateEvidence): DateCandidate[] {
  const {path, firstCommitted, family} = evidence;
  const found =
    path?.partial &&
    findMissingYear({partial: path.partial, firstCommitted, family});
  if (!found) {
    return [];
  }
  const reason = `The file name gives month and day; the year is from ${found.yearFrom}.`;
  return [
    createCandidate({
      date: found.date,
      from: 'path',
      how: 'inferred',
      label: 'file name',
      reason,
    }),
  ];
}

function fromIndex({index}: DateEvidence): DateCandidate[] {
  if (!index) {
    return [];
  }
  const label = 'index page';
  const reason = `${index.source} lists it with this date on line ${index.line}.`;
  return [
    createCandidate({
      date: index.date,
      from: 'index',
      how: 'exact',
      label,
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
