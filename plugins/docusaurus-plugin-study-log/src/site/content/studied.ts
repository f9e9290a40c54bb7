import type {Concept} from '../../knowledge/types';
import {once} from '../../memo/once';
import type {LogId} from '../../parse/types';

/** A concept in one log, on the way from log to log. */
export type Studied = {
  readonly concept: Concept;
  /** The log writes about it, and does not only mention it. */
  readonly isHome: boolean;
  /** The log before and after this one on the concept, in time; undefined at the ends. */
  readonly older: LogId | undefined;
  readonly newer: LogId | undefined;
};

/** Answers what each log has to do with its concepts; one walk over the concepts, for all logs, when it is first asked. */
export function createStudied(
  concepts: Iterable<Concept>,
): (log: LogId) => readonly Studied[] {
  const byLog = once(() => groupByLog(concepts));
  return (log) =>
    (byLog().get(log) ?? []).map((concept) => toStep(concept, log));
}

/** Concepts alone: a large folder has hundreds of thousands of steps. */
function groupByLog(
  concepts: Iterable<Concept>,
): ReadonlyMap<LogId, readonly Concept[]> {
  const byLog = new Map<LogId, Concept[]>();
  for (const concept of concepts) {
    for (const log of concept.logs) {
      const own = byLog.get(log) ?? [];
      own.push(concept);
      byLog.set(log, own);
    }
  }
  return byLog;
}

function toStep(concept: Concept, log: LogId): Studied {
  const index = concept.logs.indexOf(log);
  return {
    concept,
    isHome: concept.homes.some((home) => home.log === log),
    older: concept.logs[index - 1],
    newer: concept.logs[index + 1],
  };
}
