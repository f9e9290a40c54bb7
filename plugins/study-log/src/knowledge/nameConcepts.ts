import {isDeepStrictEqual} from 'node:util';
import {createMemo} from '../memo/createMemo.js';
import type {CreateMemo, Memo} from '../memo/createMemo.js';
import {isEverydayName} from '../language/everydayNames.js';
import type {Log} from '../logs/types.js';
import type {LogDescription} from '../concepts/describeLog.js';
import {
  createCandidateMemo,
  findCandidates,
} from '../concepts/findCandidates.js';
import type {CandidateMemo} from '../concepts/findCandidates.js';
import {createMergeMemo, mergeConcepts} from '../concepts/mergeConcepts.js';
import type {MergeMemo} from '../concepts/mergeConcepts.js';
import type {Draft, MergedConcepts} from '../concepts/toDrafts.js';
import type {NamingClaims} from '../concepts/namingClaims.js';
import type {LogTopics} from '../concepts/types.js';
import {
  countOccurrences,
  createCountMemo,
} from '../mentions/countOccurrences.js';
import type {CountMemo} from '../mentions/countOccurrences.js';
import {createMatchMemo, matchLogs} from '../mentions/matchLogs.js';
import type {MatchMemo, SettledMatches} from '../mentions/matchLogs.js';
import type {Term} from '../mentions/matcher/patterns.js';
import {wikilinkName} from '../mentions/resolveWikilinks.js';
import {toNames} from '../concepts/names.js';
import type {Names} from '../concepts/names.js';
import type {CuratedConcept} from './types.js';

/** A log and what it says of concepts. */
export type ToldLog = {
  readonly log: Log;
  readonly said: LogTopics;
  readonly naming: NamingClaims;
  readonly description: LogDescription;
};

/** Which concepts there are, what they are called, and where their names stand. */
export type NamedConcepts = SettledMatches & {
  readonly names: Names;
  readonly drafts: readonly Draft[];
  readonly candidates: ReadonlySet<string>;
  /** Drafts with a page, by key. */
  readonly paged: ReadonlyMap<string, Draft>;
};

export type NamingMemo = MatchMemo & {
  readonly merging: MergeMemo;
  readonly counts: CountMemo;
  readonly pages: CandidateMemo;
  readonly candidates: Memo<ReadonlySet<string>>;
  readonly names: Memo<Names>;
};

export function createNamingMemo(create: CreateMemo = createMemo): NamingMemo {
  return {
    ...createMatchMemo(create),
    merging: createMergeMemo(create),
    counts: createCountMemo(create),
    pages: createCandidateMemo(create),
    candidates: create<ReadonlySet<string>>(isDeepStrictEqual),
    names: create<Names>(
      (before, after) => before.signature === after.signature,
    ),
  };
}

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
export function nameConcepts({
  told,
  curated,
  memo,
}: {
  /** In telling order. */
  readonly told: readonly ToldLog[];
  readonly curated: readonly CuratedConcept[];
  readonly memo: NamingMemo;
}): NamedConcepts {
  const merged = mergeConcepts({logs: told, curated}, memo.merging);
  const drafts = merged.drafts.filter((draft) => draft.curated?.hide !== true);
  const logs = told.map(({log}) => log);
  const matched = matchLogs({logs, terms: toTerms(drafts), memo});
  const found = findCandidates(
    {
      drafts,
      occurrencesOf: countOccurrences(logs, matched.scanOf, memo.counts),
      asked: askedFor(told, merged),
    },
    memo.pages,
  );
  const candidates = memo.candidates('', [found], () => found);
  const names = memo.names('', [merged, candidates], () =>
    toNames({merged, drafts, candidates}),
  );
  const paged = new Map(
    drafts
      .filter(({key}) => !candidates.has(key))
      .map((draft) => [draft.key, draft]),
  );
  return {...matched.settle(candidates), names, drafts, candidates, paged};
}
