import type {Concept} from 'study-log/knowledge/types';
import {addToGroup} from 'study-log/collections/groupBy';
import {findPlace} from 'study-log/collections/findPlace';
import {once} from 'study-log/memo/once';
import type {LogId} from 'study-log/logs/types';

/** A concept in one log, on the way from log to log. */
export type Studied = {
  readonly concept: Concept;
  /** The log writes about it, and does not only mention it. */
  readonly isHome: boolean;
  /** The log before and after this one on the concept, in time; undefined at the ends. */
  readonly older: LogId | undefined;
  readonly newer: LogId | undefined;
};

/**
 * Answers what each log has to do with its concepts. One walk over the
 * concepts, for all logs, when it is first asked; where a log stands on the
 * way of each is looked up for the logs asked for.
 */
export function createStudied(
  concepts: Iterable<Concept>,
  positionOf: (log: LogId) => number,
): (log: LogId) => readonly Studied[] {
  const byLog = once(() => groupByLog(concepts));
  const ownLogsOf = createOwnSections();
  const studied = new Map<LogId, readonly Studied[]>();
  return (log) => {
    const own =
      studied.get(log) ??
      (byLog().get(log) ?? []).map((concept) =>
        toStudied(concept, log, {positionOf, ownLogsOf}),
      );
    studied.set(log, own);
    return own;
  };
}

function groupByLog(
  concepts: Iterable<Concept>,
): ReadonlyMap<LogId, readonly Concept[]> {
  const byLog = new Map<LogId, Concept[]>();
  for (const concept of concepts) {
    for (const log of concept.logs) {
      addToGroup(byLog, log, concept);
    }
  }
  return byLog;
}

/** The logs that write about a concept, gathered once: some have hundreds, and each of those logs asks. */
function createOwnSections(): (concept: Concept) => ReadonlySet<LogId> {
  const known = new Map<Concept, ReadonlySet<LogId>>();
  return (concept) => {
    const ownSections =
      known.get(concept) ?? new Set(concept.ownSections.map(({log}) => log));
    known.set(concept, ownSections);
    return ownSections;
  };
}

function toStudied(
  concept: Concept,
  log: LogId,
  {
    positionOf,
    ownLogsOf,
  }: {
    readonly positionOf: (log: LogId) => number;
    readonly ownLogsOf: (concept: Concept) => ReadonlySet<LogId>;
  },
): Studied {
  const {logs} = concept;
  const own = positionOf(log);
  const index = findPlace(logs.length, (place) => {
    const other = logs[place];
    return other !== undefined && positionOf(other) < own;
  });
  return {
    concept,
    isHome: ownLogsOf(concept).has(log),
    older: logs[index - 1],
    newer: logs[index + 1],
  };
}
