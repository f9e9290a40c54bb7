import {toComparisonPath} from '../knowledge/permalinks.js';
import type {Comparison, Mention} from '../knowledge/types.js';
import {toWrittenRange} from '../markdown/comments/cutText.js';
import {compareText} from '../logs/order.js';
import type {Range} from '../logs/types.js';
import {compareProblems} from '../problems/compareProblems.js';
import type {StudyLog} from '../studyLog.js';
import {compareBy} from './compareBy.js';
import {toIndexConcepts, toIndexEntries} from './indexRecords.js';
import {
  INDEX_VERSION,
  type IndexComparison,
  type IndexDocument,
  type IndexEntry,
  type IndexFlow,
  type IndexMention,
} from './indexTypes.js';

export type {IndexDocument} from './indexTypes.js';

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
  folder,
}: Pick<
  StudyLog,
  'knowledge' | 'flows' | 'problems' | 'folder'
>): IndexDocument {
  const files = new Map(folder.files.map((file) => [file.path, file]));
  const sources = new Map(knowledge.logs.map(({id, source}) => [id, source]));
  return {
    version: INDEX_VERSION,
    entries: [...toIndexEntries(knowledge), ...toUnlisted(knowledge)].sort(
      compareBy(({source, line}) => [source, line]),
    ),
    concepts: toIndexConcepts(knowledge),
    mentions: knowledge.mentions
      .map((mention) => {
        const source = sources.get(mention.log) ?? '';
        const range = toWrittenRange(files.get(source) ?? {}, mention);
        return toMention(mention, {source, ...range});
      })
      .sort(compareMentions),
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

/** Mentions are too many to make a list of keys for each pair of them. */
function compareMentions(a: IndexMention, b: IndexMention): number {
  return (
    compareText(a.source, b.source) ||
    a.start - b.start ||
    a.end - b.end ||
    compareText(a.concept, b.concept)
  );
}

/** Of use to who publishes the folder in another way; the site's own `entries.json` has none of them. */
function toUnlisted({unlisted}: StudyLog['knowledge']): readonly IndexEntry[] {
  return toIndexEntries({logs: unlisted, concepts: []}).map((entry) => ({
    ...entry,
    unlisted: true,
  }));
}

function toMention(
  {concept, log, line, linked, refusedBecause}: Mention,
  {source, start, end}: Range & {readonly source: string},
): IndexMention {
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
