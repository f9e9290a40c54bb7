import type {DateSource} from '../types';
import {daysBetween} from './calendar';
import {createCandidate} from './createCandidate';
import type {DateCandidate, DateEvidence, DateInFile} from './types';

/** What the writer wrote, the strongest first. */
export function findExplicitDates(evidence: DateEvidence): DateCandidate[] {
  const {frontMatter, heading, nearTop} = evidence;
  const inFile: readonly [DateInFile | null | undefined, DateSource, string][] =
    [
      [frontMatter, 'frontMatter', 'front matter'],
      [heading, 'heading', 'heading'],
      [nearTop, 'line', 'line near the top'],
    ];
  return [
    ...fromPath(evidence),
    ...inFile.flatMap(([found, dateSource, label]) =>
      found ? [fromFile({found, dateSource, label})] : [],
    ),
  ];
}

function fromPath(evidence: DateEvidence): DateCandidate[] {
  const {path} = evidence;
  if (path?.impossible !== undefined) {
    const text = path.impossible;
    return [
      createCandidate({
        date: null,
        from: 'path',
        how: 'exact',
        label: 'file name',
        text,
      }),
    ];
  }
  if (!path?.date || (path.compact === true && !isCredible(evidence))) {
    return [];
  }
  const label = path.from ?? 'file name';
  return [
    createCandidate({date: path.date, from: 'path', how: 'exact', label}),
  ];
}

/** Whether six digits are a date: the siblings say so, and git does not contradict. */
function isCredible({path, family, firstCommitted}: DateEvidence): boolean {
  if (family?.compactDates === false || path?.date === undefined) {
    return false;
  }
  // A file is not committed before the day it is about.
  return (
    firstCommitted === undefined || daysBetween(path.date, firstCommitted) >= -1
  );
}

function fromFile({
  found: {date, text, line, inferred},
  dateSource,
  label,
}: {
  readonly found: DateInFile;
  readonly dateSource: DateSource;
  readonly label: string;
}): DateCandidate {
  const how = inferred === true ? 'inferred' : 'exact';
  const reason =
    inferred === true
      ? `The ${label} on line ${line} says “${text}”; the year is that of the first commit.`
      : `The ${label} on line ${line} says “${text}”.`;
  return createCandidate({
    date,
    from: dateSource,
    how,
    label,
    text,
    line,
    reason,
  });
}
