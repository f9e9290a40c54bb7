import {createProblem} from '../../problems/index.js';
import type {Problem} from '../../problems/index.js';
import type {CalendarDate} from '../types.js';
import {findDateProblems} from './dateProblems.js';
import {findExplicitDates} from './explicitDates.js';
import {findInferredDates} from './inferredDates.js';
import type {DateEvidence, ResolvedDate} from './types.js';
import {describePassedOver, refusalOf} from './verdict.js';

/**
 * The ladder. What the writer wrote comes first: path, front matter, heading,
 * line near the top; then what can be inferred: a year for a name or heading
 * without one, an index page, a month, a number, git. The first day that
 * exists and is not in the future is taken; disagreement among what was
 * written is a problem.
 */
export function resolveDate(
  evidence: DateEvidence,
  today: CalendarDate,
): ResolvedDate & {readonly problems: readonly Problem[]} {
  const {source, line} = evidence;
  const written = findExplicitDates(evidence);
  const candidates = [...written, ...findInferredDates(evidence)];
  const taken = candidates.find((each) => refusalOf(each, today) === null);
  const problems = findDateProblems(evidence, {written, taken, today});
  const datePassedOver = candidates
    .filter((each) => each !== taken)
    .map((each) => describePassedOver(each, {taken, today}))
    .join('\n');
  if (!taken) {
    return {
      date: null,
      dateSource: 'none',
      dateConfidence: 'estimated',
      dateReason:
        'No date stands in its path, front matter, headings or first lines, on an index page or in git.',
      datePassedOver,
      problems: [...problems, createProblem('date-missing', {source, line})],
    };
  }
  const {date, dateSource, dateConfidence, dateReason} = taken;
  return {
    date,
    dateSource,
    dateConfidence,
    dateReason,
    datePassedOver,
    problems,
  };
}
