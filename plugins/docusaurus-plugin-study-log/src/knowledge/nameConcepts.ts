import {conceptKey} from '../language/conceptKey';
import {isEverydayName} from '../language/everydayNames';
import type {Log} from '../parse/types';
import {assignConceptIds} from './concepts/conceptIds';
import type {LogDescription} from './concepts/describeLog';
import {findCandidates} from './concepts/findCandidates';
import type {Occurrences} from './concepts/findCandidates';
import {mergeConcepts} from './concepts/mergeConcepts';
import type {Draft, MergedConcepts} from './concepts/mergeConcepts';
import type {LogClaims} from './concepts/types';
import {matchLogs} from './matchLogs';
import type {MatchMemo, MatchedLogs, SettledMatches} from './matchLogs';
import type {Term} from './matcher/patterns';
import {wikilinkName} from './mentions/resolveWikilinks';
import type {ConceptId, CuratedConcept} from './types';

/** A log and what it says of concepts. */
export type ToldLog = {
  readonly log: Log;
  readonly said: LogClaims;
  readonly description: LogDescription;
};

/** Which concepts there are, what they are called, and where their names stand. */
export type NamedConcepts = SettledMatches & {
  readonly drafts: readonly Draft[];
  readonly draftOf: (name: string) => Draft | undefined;
  /** By draft key. */
  readonly ids: ReadonlyMap<string, ConceptId>;
  readonly candidates: ReadonlySet<string>;
  /** Drafts with a page, by key. */
  readonly paged: ReadonlyMap<string, Draft>;
  /** The concept with a page that a name, alias or id means. */
  readonly idOf: (name: string) => ConceptId | undefined;
  readonly keyOf: (name: string) => string | undefined;
};

/**
 * Curated concepts first: of two owners of one spelling the first wins. An
 * everyday word is looked for only where a person says so, or where it is the
 * very name of a concept.
 */
function toTerms(drafts: readonly Draft[]): readonly Term[] {
  const curated = drafts.filter((draft) => draft.curated !== undefined);
  const found = drafts.filter((draft) => draft.curated === undefined);
  return [
    ...curated.map(({key, name, aliases}) => ({id: key, name, aliases})),
    ...found.map(({key, name, aliases}) => ({
      id: key,
      name,
      aliases: aliases.filter((alias) => !isEverydayName(alias)),
    })),
  ];
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

/** Merges what the logs name, looks for it in all of them, and decides what gets a page. */
export function nameConcepts(request: {
  /** In telling order. */
  readonly told: readonly ToldLog[];
  readonly curated: readonly CuratedConcept[];
  readonly memo: MatchMemo;
}): NamedConcepts {
  const {told, curated, memo} = request;
  const merged = mergeConcepts({logs: told, curated});
  const drafts = merged.drafts.filter((draft) => draft.curated?.hide !== true);
  const ids = assignConceptIds(drafts);
  const logs = told.map(({log}) => log);
  const matched = matchLogs({logs, terms: toTerms(drafts), memo});
  const candidates = findCandidates({
    drafts,
    occurrences: countOccurrences(told, matched),
    asked: askedFor(told, merged),
  });
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
  return {
    ...matched.settle(candidates),
    drafts,
    draftOf: merged.draftOf,
    ids,
    candidates,
    paged,
    keyOf,
    idOf: (name) => ids.get(keyOf(name) ?? ''),
  };
}
