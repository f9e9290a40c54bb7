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
import type {
  MergedConcept,
  ConceptMerge,
} from '../concepts/toMergedConcepts.js';
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
export type AnalysedLog = {
  readonly log: Log;
  readonly said: LogTopics;
  readonly naming: NamingClaims;
  readonly description: LogDescription;
};

/** Which concepts there are, what they are called, and where their names stand. */
export type NamedConcepts = SettledMatches & {
  readonly names: Names;
  readonly merged: readonly MergedConcept[];
  readonly candidates: ReadonlySet<string>;
  /** Concepts with a page, by key. */
  readonly paged: ReadonlyMap<string, MergedConcept>;
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
function toTerms(merged: readonly MergedConcept[]): readonly Term[] {
  const curated = merged.filter((concept) => concept.curated !== undefined);
  const found = merged.filter((concept) => concept.curated === undefined);
  return [
    ...curated.map(({key, name, aliases}) => ({id: key, name, aliases})),
    ...found.map(({key, name, aliases}) => ({
      id: key,
      name,
      aliases: aliases.filter((alias) => !isEverydayName(alias)),
    })),
  ];
}

/** Keys of the concepts that some `[[…]]` names. */
function askedFor(
  analysed: readonly AnalysedLog[],
  {conceptOf}: ConceptMerge,
): ReadonlySet<string> {
  return new Set(
    analysed.flatMap(({log}) =>
      log.wikilinks.flatMap((link) => conceptOf(wikilinkName(link))?.key ?? []),
    ),
  );
}

/** Merges what the logs name, looks for it in all of them, and decides what gets a page. */
export function nameConcepts({
  analysed,
  curated,
  memo,
}: {
  /** In telling order. */
  readonly analysed: readonly AnalysedLog[];
  readonly curated: readonly CuratedConcept[];
  readonly memo: NamingMemo;
}): NamedConcepts {
  const merge = mergeConcepts({logs: analysed, curated}, memo.merging);
  const merged = merge.merged.filter(
    (concept) => concept.curated?.hide !== true,
  );
  const logs = analysed.map(({log}) => log);
  const matched = matchLogs({logs, terms: toTerms(merged), memo});
  const found = findCandidates(
    {
      merged,
      occurrencesOf: countOccurrences(logs, matched.scanOf, memo.counts),
      asked: askedFor(analysed, merge),
    },
    memo.pages,
  );
  const candidates = memo.candidates('', [found], () => found);
  const names = memo.names('', [merged, candidates], () =>
    toNames({merge, merged, candidates}),
  );
  const paged = new Map(
    merged
      .filter(({key}) => !candidates.has(key))
      .map((concept) => [concept.key, concept]),
  );
  return {...matched.settle(candidates), names, merged, candidates, paged};
}
