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
  return (log) => (byLog().get(log) ?? []).map(toStudied);
}

/** A place on the way of a concept from log to log. */
type Step = Pick<Studied, 'concept' | 'isHome'> & {readonly index: number};

function groupByLog(
  concepts: Iterable<Concept>,
): ReadonlyMap<LogId, readonly Step[]> {
  const byLog = new Map<LogId, Step[]>();
  for (const concept of concepts) {
    const homes = new Set(concept.homes.map(({log}) => log));
    concept.logs.forEach((log, index) => {
      const own = byLog.get(log) ?? [];
      own.push({concept, index, isHome: homes.has(log)});
      byLog.set(log, own);
    });
  }
  return byLog;
}

function toStudied({concept, index, isHome}: Step): Studied {
  return {
    concept,
    isHome,
    older: concept.logs[index - 1],
    newer: concept.logs[index + 1],
  };
}
