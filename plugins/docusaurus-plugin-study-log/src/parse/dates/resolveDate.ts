import {createProblem} from '../../problems';
import type {Problem} from '../../problems';
import type {CalendarDate} from '../types';
import {daysBetween} from './calendar';
import {findExplicitDates} from './explicitDates';
import {findInferredDates} from './inferredDates';
import type {DateCandidate, DateEvidence, ResolvedDate} from './types';

/** Logs may be dated tomorrow: the writer's day may be ahead of the machine's. */
const DAYS_AHEAD = 1;

/**
 * The ladder. What the writer wrote comes first: path, front matter, heading,
 * line near the top; then what can be inferred: a year for a name without
 * one, an index page, a month, git. The first day that exists and is not in
 * the future is taken; disagreement among what was written is a problem.
 */
export function resolveDate(
  evidence: DateEvidence,
  today: CalendarDate,
): ResolvedDate & {readonly problems: readonly Problem[]} {
  const {source} = evidence;
  const written = findExplicitDates(evidence);
  const isPossible = ({date}: DateCandidate): boolean =>
    date !== null && daysBetween(today, date) <= DAYS_AHEAD;
  const taken = [...written, ...findInferredDates(evidence)].find(isPossible);
  const problems = written.flatMap((candidate) =>
    isPossible(candidate) ? [] : [refusal(source, candidate)],
  );
  if (!taken) {
    return {
      date: null,
      dateSource: 'none',
      dateConfidence: 'estimated',
      dateReason:
        'No date stands in its path, front matter, headings or first lines, on an index page or in git.',
      problems: [
        ...problems,
        createProblem('date-missing', {source, line: evidence.line}),
      ],
    };
  }
  const conflict = written.find(
    (candidate) => isPossible(candidate) && candidate.date !== taken.date,
  );
  return {
    date: taken.date,
    dateSource: taken.dateSource,
    dateConfidence: taken.dateConfidence,
    dateReason: taken.dateReason,
    problems: [
      ...problems,
      ...(conflict ? [disagreement(source, taken, conflict)] : []),
      ...folderProblem(evidence, taken),
    ],
  };
}

function refusal(source: string, {date, text, line}: DateCandidate): Problem {
  return date === null
    ? createProblem('date-impossible', {source, line, text})
    : createProblem('date-future', {source, line, date});
}

function disagreement(
  source: string,
  taken: DateCandidate,
  other: DateCandidate,
): Problem {
  return createProblem('date-conflict', {
    source,
    line: other.line,
    taken: taken.date ?? taken.text,
    takenFrom: taken.label,
    other: other.date ?? other.text,
    otherFrom: other.label,
  });
}

function folderProblem(
  {source, path}: DateEvidence,
  taken: DateCandidate,
): readonly Problem[] {
  return path?.folderSays === undefined || taken.dateSource !== 'path'
    ? []
    : [
        createProblem('date-conflict', {
          source,
          line: null,
          taken: taken.date ?? taken.text,
          takenFrom: taken.label,
          other: path.folderSays,
          otherFrom: 'folder',
        }),
      ];
}
