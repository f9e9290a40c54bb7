import {createCandidate} from './createCandidate.js';
import {findMissingYear} from './missingYear.js';
import type {Commits} from './missingYear.js';
import type {DateCandidate, DateEvidence} from './types.js';

/** Days of a name (`02-04`) or a heading (`4월 22일`) whose year is found elsewhere. */
export function findYearlessDates(evidence: DateEvidence): DateCandidate[] {
  return [...fromPartialName(evidence), ...fromPartialHeading(evidence)];
}

function fromPartialName({
  path,
  index,
  family,
  firstCommitted,
}: DateEvidence): DateCandidate[] {
  if (!path?.partial) {
    return [];
  }
  const {named, ...day} = path.partial;
  const commits: Commits | undefined =
    firstCommitted === undefined
      ? undefined
      : {first: firstCommitted, last: firstCommitted};
  const found = findMissingYear({day, named, commits, index, family});
  return [
    createCandidate({
      date: found.date,
      from: 'path',
      how: 'inferred',
      label: 'file name',
      text: found.date ?? `${day.month}-${day.day}`,
      ...(found.date === null
        ? {doubt: found.doubt}
        : {
            reason: `The file name gives month and day; the year is from ${found.yearFrom}.`,
          }),
    }),
  ];
}

/** Days are added to a file as long as it is committed. */
function fromPartialHeading({
  heading,
  family,
  firstCommitted: first,
  lastCommitted: last = first,
}: DateEvidence): DateCandidate[] {
  if (!heading?.missingYear) {
    return [];
  }
  const {missingYear: day, text, line} = heading;
  const commits =
    first === undefined || last === undefined ? undefined : {first, last};
  const found = findMissingYear({day, named: true, commits, family});
  const says = `The heading on line ${line} says “${text}”`;
  return [
    createCandidate({
      date: found.date,
      from: 'heading',
      how: 'inferred',
      label: 'heading',
      text,
      line,
      ...(found.date === null
        ? {doubt: found.doubt}
        : {reason: `${says}; the year is from ${found.yearFrom}.`}),
    }),
  ];
}
