import {conceptKey} from '../../language/conceptKey';
import {createMemo} from '../../memo/createMemo';
import type {Memo} from '../../memo/createMemo';
import type {Log} from '../../parse/types';
import type {CuratedConcept} from '../types';
import {createGroups} from './createGroups';
import type {Groups} from './createGroups';
import {pickAliases} from './pickAliases';
import {pickShortNames} from './pickShortNames';
import type {Claim, LogClaims} from './types';

export type LocatedClaim = Claim & {readonly log: Log};

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
    readonly said: LogClaims;
    /** `said.claims`, see `locateClaims`. */
    readonly claims: readonly LocatedClaim[];
  }[];
  readonly curated: readonly CuratedConcept[];
};

/** What a log claims, and that it is this log. */
export function locateClaims(
  log: Log,
  {claims}: LogClaims,
): readonly LocatedClaim[] {
  return claims.map((claim) => ({
    ...claim,
    name: claim.name.normalize('NFC'),
    log,
  }));
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
  memo: Memo<Draft> = createMemo(),
): MergedConcepts {
  const claims = logs.flatMap(({claims: own}) => own);
  // A folder claims the same few names again and again.
  const names = [...new Set(claims.map(({name}) => name))];
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
    ...pickAliases(claims).filter(
      ({alias, strong}) => strong || !named.has(conceptKey(alias)),
    ),
  ].filter(({alias}) => !settled.has(conceptKey(alias)));
  for (const {alias, name} of links) {
    groups.join(conceptKey(alias), conceptKey(name));
  }
  return toDrafts({claims, links, curated, groups, memo});
}

type DraftParts = {
  claims: LocatedClaim[];
  aliases: string[];
  curated?: CuratedConcept;
};

function toDrafts(request: {
  readonly claims: readonly LocatedClaim[];
  readonly links: readonly {readonly alias: string; readonly name: string}[];
  readonly curated: readonly CuratedConcept[];
  readonly groups: Groups;
  readonly memo: Memo<Draft>;
}): MergedConcepts {
  const {claims, links, curated, groups, memo} = request;
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
  claims.forEach((claim) => partsOf(claim.name).claims.push(claim));
  links.forEach(({alias, name}) => partsOf(name).aliases.push(alias));
  const drafts = [...parts].map(([key, own]) =>
    memo(key, [own.curated, ...own.aliases, ...own.claims], () =>
      toDraft(key, own),
    ),
  );
  const byKey = new Map(drafts.map((draft) => [draft.key, draft]));
  return {
    drafts: drafts.sort((a, b) => (a.key < b.key ? -1 : 1)),
    draftOf: (name) => byKey.get(groups.rootOf(conceptKey(name))),
  };
}

function toDraft(key: string, {aliases, claims, curated}: DraftParts): Draft {
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
