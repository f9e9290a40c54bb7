import {conceptKey} from '../language/conceptKey';
import type {Log} from '../parse/types';
import {buildComparisons} from './comparisons';
import {buildMentions} from './buildMentions';
import {collectClaims} from './concepts/collectClaims';
import {assignConceptIds} from './concepts/conceptIds';
import {describeConcepts} from './concepts/describeConcepts';
import {describeLog} from './concepts/describeLog';
import type {LogDescription} from './concepts/describeLog';
import {findCandidates} from './concepts/findCandidates';
import type {Occurrences} from './concepts/findCandidates';
import {mergeConcepts} from './concepts/mergeConcepts';
import type {Draft, MergedConcepts} from './concepts/mergeConcepts';
import type {LogClaims} from './concepts/types';
import type {Term} from './matcher/createMatcher';
import {matchLogs} from './matchLogs';
import type {MatchMemo, MatchedLogs} from './matchLogs';
import {wikilinkName} from './mentions/resolveWikilinks';
import {compareLogs, compareText} from './order';
import {buildRelations} from './relations';
import {buildTimeline} from './timeline';
import type {ConceptId, Knowledge, KnowledgeOptions, Mention} from './types';

type ToldLog = {
  readonly log: Log;
  readonly said: LogClaims;
  readonly description: LogDescription;
};

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

/** Curated concepts first: of two owners of one spelling the first wins. */
function toTerms(drafts: readonly Draft[]): readonly Term[] {
  const curated = drafts.filter((draft) => draft.curated !== undefined);
  const found = drafts.filter((draft) => draft.curated === undefined);
  return [...curated, ...found].map(({key, name, aliases}) => ({
    id: key,
    name,
    aliases,
  }));
}

function countOccurrences(
  told: readonly ToldLog[],
  {scanOf}: MatchedLogs,
): ReadonlyMap<string, Occurrences> {
  const counts = new Map<string, {matches: number; logs: number}>();
  for (const {log} of told) {
    const inLog = new Set<string>();
    for (const {id} of scanOf(log)) {
      const count = counts.get(id) ?? {matches: 0, logs: 0};
      count.matches += 1;
      count.logs += inLog.has(id) ? 0 : 1;
      inLog.add(id);
      counts.set(id, count);
    }
  }
  return counts;
}

/** Keys of the drafts that some `[[…]]` names. */
function askedFor(
  told: readonly ToldLog[],
  {draftOf}: MergedConcepts,
): ReadonlySet<string> {
  return new Set(
    told.flatMap(({log}) =>
      log.wikilinks.flatMap((link) => draftOf(wikilinkName(link))?.key ?? []),
    ),
  );
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
  const merged = mergeConcepts({logs: told, curated: options.curated});
  const drafts = merged.drafts.filter(({curated}) => curated?.hide !== true);
  const ids = assignConceptIds(drafts);

  const matched = matchLogs({logs: sorted, terms: toTerms(drafts), memo});
  const occurrences = countOccurrences(told, matched);
  const asked = askedFor(told, merged);
  const candidates = findCandidates({drafts, occurrences, asked});
  const {matchesOf, find} = matched.settle(candidates);

  const paged = new Map(
    drafts
      .filter(({key}) => !candidates.has(key))
      .map((draft) => [draft.key, draft]),
  );
  const byId = new Map(
    [...paged.keys()].map((key) => [conceptKey(ids.get(key) ?? ''), key]),
  );
  const keyOf = (name: string): string | undefined => {
    const key = merged.draftOf(name)?.key ?? byId.get(conceptKey(name));
    return key !== undefined && paged.has(key) ? key : undefined;
  };
  const idOf = (name: string): ConceptId | undefined =>
    ids.get(keyOf(name) ?? '');
  const placed = buildMentions({
    logs: told.map((page) => ({...page, matches: matchesOf(page.log)})),
    frequency: options.frequency,
    drafts: paged,
    ids,
    idOf,
    keyOf,
  });
  const mentioned = mentionedBy(placed.mentions);
  const concepts = describeConcepts({
    drafts,
    draftOf: merged.draftOf,
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
      new Set(find(text).map(({id}) => ids.get(id) as ConceptId)),
  });
  const sourceOf = new Map(
    sorted.map(({id, source}) => [id as string, source]),
  );
  return {
    logs: sorted,
    concepts,
    mentions: [...placed.mentions].sort(
      (a, b) =>
        compareText(sourceOf.get(a.log) ?? '', sourceOf.get(b.log) ?? '') ||
        a.start - b.start,
    ),
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
