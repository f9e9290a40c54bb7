import type {Log} from '../parse/types';
import {buildComparisons} from './comparisons';
import {buildMentions} from './buildMentions';
import {collectClaims} from './concepts/collectClaims';
import {describeConcepts} from './concepts/describeConcepts';
import {describeLog} from './concepts/describeLog';
import type {MatchMemo} from './matchLogs';
import {nameConcepts} from './nameConcepts';
import type {ToldLog} from './nameConcepts';
import {compareLogs, compareText} from './order';
import {buildRelations} from './relations';
import {buildTimeline} from './timeline';
import type {ConceptId, Knowledge, KnowledgeOptions, Mention} from './types';

/** What a later call may reuse; keyed by `Log` objects, so it never keeps one alive. */
export type KnowledgeMemo = MatchMemo & {
  readonly told: WeakMap<Log, ToldLog>;
};

export type KnowledgeRequest = {
  readonly logs: readonly Log[];
  readonly options: KnowledgeOptions;
};

export function createKnowledgeMemo(): KnowledgeMemo {
  return {told: new WeakMap()};
}

function tell(log: Log, {told}: KnowledgeMemo): ToldLog {
  const known = told.get(log);
  if (known !== undefined) {
    return known;
  }
  const said = collectClaims(log);
  const result = {log, said, description: describeLog(log, said)};
  told.set(log, result);
  return result;
}

/** By entry: the concepts that it really names (an everyday word is none). */
function mentionedBy(
  mentions: readonly Mention[],
): ReadonlyMap<string, ReadonlySet<ConceptId>> {
  const byLog = new Map<string, Set<ConceptId>>();
  for (const {log, concept, refusedBecause} of mentions) {
    if (refusedBecause !== 'ambiguous') {
      const ids = byLog.get(log) ?? new Set<ConceptId>();
      byLog.set(log, ids.add(concept));
    }
  }
  return byLog;
}

/** By file, then place. */
function sortMentions(
  mentions: readonly Mention[],
  logs: readonly Log[],
): readonly Mention[] {
  const sources = new Map(logs.map(({id, source}) => [id as string, source]));
  return [...mentions].sort(
    (a, b) =>
      compareText(sources.get(a.log) ?? '', sources.get(b.log) ?? '') ||
      a.start - b.start,
  );
}

/**
 * Everything that the logs know together: concepts, mentions, comparisons,
 * relations, timeline. Pure and independent of the order of `logs`; with a
 * memo, unchanged `Log` objects are neither read nor matched again as long as
 * the names to find stay the same.
 */
export function buildKnowledge(
  {logs, options}: KnowledgeRequest,
  memo: KnowledgeMemo = createKnowledgeMemo(),
): Knowledge {
  const told = [...logs].sort(compareLogs).map((log) => tell(log, memo));
  const sorted = told.map(({log}) => log);
  const names = nameConcepts({told, curated: options.curated, memo});
  const {drafts, ids, candidates, paged, idOf, keyOf} = names;
  const placed = buildMentions({
    logs: told.map((page) => ({...page, matches: names.matchesOf(page.log)})),
    frequency: options.frequency,
    drafts: paged,
    ids,
    idOf,
    keyOf,
  });
  const mentioned = mentionedBy(placed.mentions);
  const concepts = describeConcepts({
    drafts,
    draftOf: names.draftOf,
    ids,
    candidates,
    logs: told.map(({log, description}) => ({
      log,
      description,
      mentioned: mentioned.get(log.id) ?? new Set(),
    })),
  });
  const pages = concepts.filter(({candidate}) => !candidate);
  const comparisons = buildComparisons({
    logs: sorted,
    idOf,
    conceptsIn: (text) =>
      new Set(names.find(text).map(({id}) => ids.get(id) as ConceptId)),
  });
  return {
    logs: sorted,
    concepts,
    mentions: sortMentions(placed.mentions, sorted),
    logLinks: placed.logLinks,
    comparisons,
    relations: buildRelations({
      logs: told,
      concepts: pages,
      comparisons,
      idOf,
    }),
    timeline: buildTimeline(sorted, concepts),
    undated: sorted.filter(({date}) => date === null).map(({id}) => id),
    problems: placed.problems,
  };
}
