import {isDeepStrictEqual} from 'node:util';
import {conceptKey} from '../../language/conceptKey';
import {createGrouper} from '../../memo/createGrouper';
import type {Grouped, Grouper} from '../../memo/createGrouper';
import {createMemo} from '../../memo/createMemo';
import type {Memo} from '../../memo/createMemo';
import type {Log} from '../../parse/types';
import type {CuratedConcept} from '../types';
import {createGroups} from './createGroups';
import type {Groups} from './createGroups';
import type {LocatedClaim, NamingClaims} from './namingClaims';
import {pickAlias} from './pickAliases';
import type {AliasLink} from './pickAliases';
import {pickShortNames} from './pickShortNames';
import type {LogClaims} from './types';

/** A concept before its page is decided. */
export type Draft = {
  /** Stands for all its names; no address. */
  readonly key: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** In telling order. */
  readonly claims: readonly LocatedClaim[];
  readonly curated?: CuratedConcept;
};

export type MergedConcepts = {
  /** Sorted by key. */
  readonly drafts: readonly Draft[];
  readonly draftOf: (name: string) => Draft | undefined;
};

export type MergeRequest = {
  /** In telling order. */
  readonly logs: readonly {
    readonly log: Log;
    readonly said: LogClaims;
    readonly naming: NamingClaims;
  }[];
  readonly curated: readonly CuratedConcept[];
};

export type MergeMemo = {
  readonly claims: Grouper<readonly LocatedClaim[]>;
  readonly aliases: Grouper<readonly AliasLink[]>;
  readonly alias: Memo<AliasLink | undefined>;
  readonly drafts: Memo<Draft>;
};

export function createMergeMemo(): MergeMemo {
  return {
    claims: createGrouper(),
    aliases: createGrouper<readonly AliasLink[]>(isDeepStrictEqual),
    alias: createMemo(),
    drafts: createMemo(),
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

/** Headings name better than list items do. */
function nameOf(claims: readonly LocatedClaim[]): string {
  const heading = claims.find(
    ({kind}) => !['item', 'enumeration', 'bold'].includes(kind),
  );
  return (heading ?? claims[0])?.name ?? '';
}

/** One spelling a key, in the order given, without the keys of `taken`. */
function distinctNames(
  names: readonly string[],
  taken: ReadonlySet<string>,
): readonly string[] {
  const byKey = new Map<string, string>();
  for (const name of names) {
    const key = conceptKey(name);
    if (!taken.has(key) && !byKey.has(key)) {
      byKey.set(key, name.normalize('NFC'));
    }
  }
  return [...byKey.values()];
}

/**
 * Makes one concept of all names that mean the same: by key (spacing, case),
 * curation, short names under a longer one, plurals and `X(Y)` aliases.
 * `concepts.yml` wins over everything that the logs say. With a memo, a concept
 * about which all claims are the same objects is the same draft.
 */
export function mergeConcepts(
  {logs, curated}: MergeRequest,
  memo: MergeMemo = createMergeMemo(),
): MergedConcepts {
  const claims = memo.claims(logs.map(({naming}) => naming.claims));
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
  return toDrafts({claims, links, curated, groups, placeOf, memo});
}

function pickAliases(
  logs: MergeRequest['logs'],
  memo: MergeMemo,
): readonly AliasLink[] {
  const aliases = memo.aliases(logs.map(({naming}) => naming.aliases));
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

type DraftParts = {
  /** Of each of its names. */
  claims: (readonly (readonly LocatedClaim[])[])[];
  aliases: string[];
  curated?: CuratedConcept;
};

function toDrafts(request: {
  readonly claims: Grouped<readonly LocatedClaim[]>;
  readonly links: readonly {readonly alias: string; readonly name: string}[];
  readonly curated: readonly CuratedConcept[];
  readonly groups: Groups;
  readonly placeOf: (log: Log) => number;
  readonly memo: MergeMemo;
}): MergedConcepts {
  const {claims, links, curated, groups, placeOf, memo} = request;
  const parts = new Map<string, DraftParts>();
  const byName = new Map<string, DraftParts>();
  const partsOf = (name: string): DraftParts => {
    const known = byName.get(name);
    if (known !== undefined) {
      return known;
    }
    const root = groups.rootOf(conceptKey(name));
    const own = parts.get(root) ?? {claims: [], aliases: []};
    parts.set(root, own);
    byName.set(name, own);
    return own;
  };
  for (const concept of curated) {
    const own = partsOf(concept.name);
    own.curated ??= concept;
    own.aliases.push(concept.name, ...(concept.aliases ?? []));
  }
  claims.forEach((own, name) => partsOf(name).claims.push(own));
  links.forEach(({alias, name}) => partsOf(name).aliases.push(alias));
  const drafts = [...parts].map(([key, own]) =>
    memo.drafts(key, [own.curated, ...own.aliases, ...own.claims], () =>
      toDraft(key, own, placeOf),
    ),
  );
  const byKey = new Map(drafts.map((draft) => [draft.key, draft]));
  return {
    drafts: drafts.sort((a, b) => (a.key < b.key ? -1 : 1)),
    draftOf: (name) => byKey.get(groups.rootOf(conceptKey(name))),
  };
}

function toDraft(
  key: string,
  {aliases, claims: byName, curated}: DraftParts,
  placeOf: (log: Log) => number,
): Draft {
  const claims = byName
    .flat(2)
    .sort((a, b) => placeOf(a.log) - placeOf(b.log) || a.place - b.place);
  const name = curated?.name ?? nameOf(claims);
  const claimed = new Set(claims.map((claim) => claim.name));
  return {
    key,
    name,
    aliases: distinctNames(
      [...aliases, ...claimed],
      new Set([conceptKey(name)]),
    ),
    claims,
    curated,
  };
}
