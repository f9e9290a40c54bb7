import {groupBy} from '../collections/groupBy.js';
import {toConceptPath, toLogPath} from '../knowledge/permalinks.js';
import type {Concept, ConceptId, Knowledge} from '../knowledge/types.js';
import type {Log} from '../logs/types.js';
import {compareBy} from './compareBy.js';
import type {IndexConcept, IndexEntry} from './indexTypes.js';

/** Where the pages of a site are. */
export type IndexAddresses = {
  readonly log: (log: Pick<Log, 'id'>) => string;
  readonly concept: (id: ConceptId) => string;
};

/** Those of a site with default options at `/`. */
const DEFAULT_ADDRESSES: IndexAddresses = {
  log: (log) => toLogPath(log),
  concept: (id) => toConceptPath(id),
};

/** The entries of the contract, as they stand in the files. */
export function toIndexEntries(
  {logs, concepts}: Pick<Knowledge, 'logs' | 'concepts'>,
  addresses = DEFAULT_ADDRESSES,
): readonly IndexEntry[] {
  const conceptsOf = groupByLog(concepts);
  return logs
    .map((log) => ({
      id: log.id,
      source: log.source,
      line: log.line,
      date: log.date,
      dateSource: log.dateSource,
      dateConfidence: log.dateConfidence,
      title: log.title,
      permalink: addresses.log(log),
      concepts: sorted((conceptsOf.get(log.id) ?? []).map(({id}) => id)),
    }))
    .sort(compareBy(({source, line}) => [source, line]));
}

/** The concepts of the contract by id, those without a page included. */
export function toIndexConcepts(
  {concepts}: Pick<Knowledge, 'concepts'>,
  addresses = DEFAULT_ADDRESSES,
): readonly IndexConcept[] {
  return concepts
    .map((concept) => ({
      id: concept.id,
      name: concept.name,
      aliases: sorted(concept.aliases),
      permalink: addresses.concept(concept.id),
      definition: concept.definitions[0]?.lines.join(' ') || null,
      firstSeen: concept.firstSeen,
      lastSeen: concept.lastSeen,
      entries: sorted(concept.logs),
      candidate: concept.candidate,
    }))
    .sort(compareBy(({id}) => [id]));
}

function groupByLog(
  concepts: readonly Concept[],
): ReadonlyMap<string, readonly {readonly id: string}[]> {
  const named = concepts.flatMap(({id, logs}) =>
    logs.map((log) => ({id, log})),
  );
  return groupBy(named, ({log}) => log);
}

function sorted(texts: readonly string[]): readonly string[] {
  return [...texts].sort(compareBy((text) => [text]));
}
