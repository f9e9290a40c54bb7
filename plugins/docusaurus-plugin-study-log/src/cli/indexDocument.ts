import {
  toComparisonPath,
  toConceptPath,
  toLogPath,
} from '../knowledge/permalinks';
import type {Comparison, Concept, Mention} from '../knowledge/types';
import type {Log} from '../parse/types';
import {compareProblems} from '../problems/compareProblems';
import type {StudyLog} from '../studyLog';
import {compareBy} from './compareBy';
import {
  INDEX_VERSION,
  type IndexComparison,
  type IndexConcept,
  type IndexDocument,
  type IndexEntry,
  type IndexFlow,
  type IndexMention,
} from './indexTypes';

export type {IndexDocument} from './indexTypes';

/**
 * The document of `study-log index --json` (DESIGN.md, "The command-line
 * contract"). Sorted by explicit keys in code-unit order: entries, mentions,
 * flows and problems as they stand in the files, concepts and comparisons by
 * id, relations by their ends.
 */
export function toIndexDocument({
  knowledge,
  flows,
  problems,
}: Pick<StudyLog, 'knowledge' | 'flows' | 'problems'>): IndexDocument {
  const sources = new Map(knowledge.logs.map(({id, source}) => [id, source]));
  const conceptsOf = groupByLog(knowledge.concepts);
  return {
    version: INDEX_VERSION,
    entries: knowledge.logs
      .map((log) => toEntry(log, conceptsOf.get(log.id) ?? []))
      .sort(compareBy(({source, line}) => [source, line])),
    concepts: knowledge.concepts.map(toConcept).sort(compareBy(({id}) => [id])),
    mentions: knowledge.mentions
      .map((mention) => toMention(mention, sources.get(mention.log) ?? ''))
      .sort(
        compareBy(({source, start, end, concept}) => [
          source,
          start,
          end,
          concept,
        ]),
      ),
    comparisons: knowledge.comparisons
      .flatMap(toComparison)
      .sort(compareBy(({id}) => [id])),
    relations: knowledge.relations
      .map(({from, to, kind, source, line}) => ({from, to, kind, source, line}))
      .sort(
        compareBy(({from, to, kind, source, line}) => [
          from,
          to,
          kind,
          source,
          line,
        ]),
      ),
    flows: flows
      .map(toFlow)
      .sort(compareBy(({source, line, entry}) => [source, line, entry])),
    problems: problems
      .map(({code, severity, source, line, message, hint}) => ({
        code,
        severity,
        source,
        line,
        message,
        hint,
      }))
      .sort(compareProblems),
  };
}

function groupByLog(
  concepts: readonly Concept[],
): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, string[]>();
  for (const {id, logs} of concepts) {
    for (const log of logs) {
      ids.set(log, [...(ids.get(log) ?? []), id]);
    }
  }
  return ids;
}

function toEntry(log: Log, concepts: readonly string[]): IndexEntry {
  const {id, source, line, date, dateSource, dateConfidence, title} = log;
  return {
    id,
    source,
    line,
    date,
    dateSource,
    dateConfidence,
    title,
    permalink: toLogPath(log),
    concepts: [...concepts].sort(compareBy((concept) => [concept])),
  };
}

function toConcept(concept: Concept): IndexConcept {
  const {id, name, aliases, definitions, firstSeen, lastSeen} = concept;
  const definition = definitions[0]?.lines.join(' ');
  return {
    id,
    name,
    aliases: [...aliases].sort(compareBy((alias) => [alias])),
    permalink: toConceptPath(id),
    definition:
      definition === undefined || definition === '' ? null : definition,
    firstSeen,
    lastSeen,
    entries: [...concept.logs].sort(compareBy((log) => [log])),
    candidate: concept.candidate,
  };
}

function toMention(mention: Mention, source: string): IndexMention {
  const {concept, log, line, start, end, linked, refusedBecause} = mention;
  const place = {concept, entry: log, source, line, start, end, linked};
  return linked || refusedBecause === undefined
    ? place
    : {...place, reason: refusedBecause};
}

/** The first place that compares them is the one in the document. */
function toComparison(comparison: Comparison): readonly IndexComparison[] {
  const {id, concepts, places} = comparison;
  const [place] = places;
  return place
    ? [
        {
          id,
          concepts: [...concepts],
          entry: place.log,
          source: place.source,
          line: place.line,
          permalink: toComparisonPath(id),
        },
      ]
    : [];
}

function toFlow(flow: StudyLog['flows'][number]): IndexFlow {
  const {log, source, line, concept, kind, steps, mermaid} = flow;
  return {
    entry: log,
    source,
    line,
    concept,
    kind,
    steps: steps.map((step) => ({
      text: step.text,
      actor: step.actor ?? null,
      target: step.target ?? null,
      line: step.line,
    })),
    mermaid,
  };
}
