import {isDeepStrictEqual} from 'node:util';
import {createGroupMemo, groupParts} from '../memo/groupParts.js';
import type {GroupMemo} from '../memo/groupParts.js';
import {createMemo} from '../memo/createMemo.js';
import type {CreateMemo, Memo} from '../memo/createMemo.js';
import {conceptKey} from '../language/conceptKey.js';
import type {Log} from '../logs/types.js';
import type {CuratedConcept} from '../knowledge/types.js';
import {createGroups} from './createGroups.js';
import type {Groups} from './createGroups.js';
import type {LocatedClaim, NamingClaims} from './namingClaims.js';
import {pickAlias} from './pickAliases.js';
import type {AliasLink} from './pickAliases.js';
import {pickShortNames} from './pickShortNames.js';
import {toMergedConcepts} from './toMergedConcepts.js';
import type {MergedConcept, ConceptMerge} from './toMergedConcepts.js';
import type {LogTopics} from './types.js';

export type MergeRequest = {
  /** In telling order. */
  readonly logs: readonly {
    readonly log: Log;
    readonly said: LogTopics;
    readonly naming: NamingClaims;
  }[];
  readonly curated: readonly CuratedConcept[];
};

export type MergeMemo = {
  /** By name. */
  readonly claims: GroupMemo<readonly LocatedClaim[]>;
  readonly aliases: GroupMemo<readonly AliasLink[]>;
  readonly alias: Memo<AliasLink | undefined>;
  readonly merged: Memo<MergedConcept>;
};

export function createMergeMemo(create: CreateMemo = createMemo): MergeMemo {
  return {
    claims: createGroupMemo(create),
    aliases: createGroupMemo(create, isDeepStrictEqual),
    alias: create(),
    merged: create(),
  };
}

/** `Pods` is `Pod` and `URLs` is `URL` where both are written; `HTTPS` is not `HTTP`. */
function joinPlurals(names: readonly string[], groups: Groups): void {
  const keys = new Set(names.map(conceptKey));
  for (const name of names) {
    const singular = conceptKey(name).slice(0, -1);
    if (/(?:[a-z]{3}|[A-Z]{3})s$/.test(name) && keys.has(singular)) {
      groups.join(conceptKey(name), singular);
    }
  }
}

/**
 * Makes one concept of all names that mean the same: by key (spacing, case),
 * curation, short names under a longer one, plurals and `X(Y)` aliases.
 * `concepts.yml` wins over everything that the logs say. With a memo, a concept
 * about which all claims are the same objects is the same concept.
 */
export function mergeConcepts(
  {logs, curated}: MergeRequest,
  memo: MergeMemo = createMergeMemo(),
): ConceptMerge {
  const claims = groupParts(
    logs.map(({naming}) => naming.claims),
    memo.claims,
  );
  const names = [...claims.keys()];
  const groups = createGroups();
  const settled = new Set<string>();
  for (const {name, aliases = []} of curated) {
    for (const own of [name, ...aliases]) {
      groups.join(conceptKey(own), conceptKey(name));
      settled.add(conceptKey(own));
    }
  }
  joinPlurals(
    names.filter((name) => !settled.has(conceptKey(name))),
    groups,
  );
  const shortNames = pickShortNames(
    logs.flatMap(({said}) => said.shortNames),
    names,
  );
  const named = new Set(names.map(conceptKey));
  const links = [
    ...shortNames.map(({short, long}) => ({alias: short, name: long})),
    ...pickAliases(logs, memo).filter(
      ({alias, strong}) => strong || !named.has(conceptKey(alias)),
    ),
  ].filter(({alias}) => !settled.has(conceptKey(alias)));
  for (const {alias, name} of links) {
    groups.join(conceptKey(alias), conceptKey(name));
  }
  const placeOf = createPlaceOf(logs);
  return toMergedConcepts({
    claims,
    links,
    curated,
    groups,
    placeOf,
    memo: memo.merged,
  });
}

function pickAliases(
  logs: MergeRequest['logs'],
  memo: MergeMemo,
): readonly AliasLink[] {
  const aliases = groupParts(
    logs.map(({naming}) => naming.aliases),
    memo.aliases,
  );
  return [...aliases].flatMap(
    ([key, links]) =>
      memo.alias(key, [links], () => pickAlias(links.flat())) ?? [],
  );
}

/** Where each log stands in telling order. */
function createPlaceOf(logs: MergeRequest['logs']): (log: Log) => number {
  const places = new Map(logs.map(({log}, place) => [log, place]));
  return (log) => places.get(log) ?? 0;
}
