import type {Concept} from '../../knowledge/types';
import type {LogId} from '../../parse/types';
import {groupBy} from '../../collections/groupBy';

/** A concept in one log, on the way from log to log. */
export type Studied = {
  readonly concept: Concept;
  /** The log writes about it, and does not only mention it. */
  readonly isHome: boolean;
  /** The log before and after this one on the concept, in time; undefined at the ends. */
  readonly older: LogId | undefined;
  readonly newer: LogId | undefined;
};

/** Answers what each log has to do with its concepts; one walk over the concepts, for all logs. */
export function createStudied(
  concepts: Iterable<Concept>,
): (log: LogId) => readonly Studied[] {
  const byLog = groupBy([...concepts].flatMap(toSteps), ({log}) => log);
  return (log) => byLog.get(log) ?? [];
}

function toSteps(
  concept: Concept,
): readonly (Studied & {readonly log: LogId})[] {
  const homes = new Set(concept.homes.map(({log}) => log));
  return concept.logs.map((log, index) => ({
    log,
    concept,
    isHome: homes.has(log),
    older: concept.logs[index - 1],
    newer: concept.logs[index + 1],
  }));
}
