import type {DateSource} from '../types.js';
import {daysBetween} from './calendar.js';
import {createCandidate} from './createCandidate.js';
import type {DateCandidate, DateEvidence, DateInFile} from './types.js';

/** What the writer wrote, the strongest first: the path, unless it is at odds with itself. */
export function findExplicitDates(evidence: DateEvidence): DateCandidate[] {
  const {frontMatter, heading} = evidence;
  // A heading is a line as well.
  const nearTop =
    evidence.nearTop?.line === heading?.line ? null : evidence.nearTop;
  const places: readonly [DateInFile | null | undefined, DateSource, string][] =
    [
      [frontMatter, 'frontMatter', 'front matter'],
      [heading, 'heading', 'heading'],
      [nearTop, 'line', 'line near the top'],
    ];
  const inFile = places.flatMap(([found, dateSource, label]) =>
    found && !found.missingYear ? [fromFile({found, dateSource, label})] : [],
  );
  const path = fromPath(evidence);
  return isOutvoted(evidence, inFile)
    ? [...inFile, ...path]
    : [...path, ...inFile];
}

/** `2025/03/2024-03-31.md` under `# 2025-03-31`: folder and text agree against the name. */
function isOutvoted(
  {path}: DateEvidence,
  [strongest]: readonly DateCandidate[],
): boolean {
  const folder = path?.folderSays;
  return folder !== undefined && !!strongest?.date?.startsWith(`${folder}-`);
}

function fromPath(evidence: DateEvidence): DateCandidate[] {
  const {date, impossible, compact, from = 'file name'} = evidence.path ?? {};
  if (impossible === undefined && date === undefined) {
    return [];
  }
  return [
    createCandidate({
      date: impossible === undefined ? (date ?? null) : null,
      from: 'path',
      how: 'exact',
      label: from,
      text: impossible,
      doubt: compact === true ? doubtCompact(evidence) : undefined,
    }),
  ];
}

/** Six digits are a date when the siblings say so and git does not contradict. */
function doubtCompact({
  path,
  family,
  firstCommitted,
}: DateEvidence): string | undefined {
  if (family?.compactDates === false) {
    return 'most numbers of six digits in its folder are no dates';
  }
  // A file is not committed before the day it is about.
  return firstCommitted !== undefined &&
    path?.date !== undefined &&
    daysBetween(path.date, firstCommitted) < -1
    ? `the file was committed before that day, on ${firstCommitted}`
    : undefined;
}

function fromFile({
  found: {date, text, line},
  dateSource,
  label,
}: {
  readonly found: DateInFile;
  readonly dateSource: DateSource;
  readonly label: string;
}): DateCandidate {
  const reason = `The ${label} on line ${line} says “${text}”.`;
  return createCandidate({
    date,
    from: dateSource,
    how: 'exact',
    label,
    text,
    line,
    reason,
  });
}
