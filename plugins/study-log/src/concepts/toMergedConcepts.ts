import type {Memo} from '../memo/createMemo.js';
import type {Grouped} from '../memo/groupParts.js';
import {conceptKey} from '../language/conceptKey.js';
import type {Log} from '../logs/types.js';
import type {CuratedConcept} from '../knowledge/types.js';
import type {Groups} from './createGroups.js';
import type {LocatedClaim} from './namingClaims.js';

/** A concept before its page is decided. */
export type MergedConcept = {
  /** Stands for all its names; no address. */
  readonly key: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** In telling order. */
  readonly claims: readonly LocatedClaim[];
  readonly curated?: CuratedConcept;
};

export type ConceptMerge = {
  /** Sorted by key. */
  readonly merged: readonly MergedConcept[];
  readonly conceptOf: (name: string) => MergedConcept | undefined;
};

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

type ConceptParts = {
  /** Of each of its names. */
  claims: (readonly (readonly LocatedClaim[])[])[];
  aliases: string[];
  curated?: CuratedConcept;
};

/** Puts together what is said of each concept, under all the names that mean it. */
export function toMergedConcepts(request: {
  readonly claims: Grouped<readonly LocatedClaim[]>;
  readonly links: readonly {readonly alias: string; readonly name: string}[];
  readonly curated: readonly CuratedConcept[];
  readonly groups: Groups;
  readonly placeOf: (log: Log) => number;
  readonly memo: Memo<MergedConcept>;
}): ConceptMerge {
  const {claims, links, curated, groups, placeOf, memo} = request;
  const parts = new Map<string, ConceptParts>();
  const byName = new Map<string, ConceptParts>();
  const partsOf = (name: string): ConceptParts => {
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
  const merged = [...parts].map(([key, own]) =>
    memo(key, [own.curated, ...own.aliases, ...own.claims], () =>
      toMergedConcept(key, own, placeOf),
    ),
  );
  const byKey = new Map(merged.map((concept) => [concept.key, concept]));
  return {
    merged: merged.sort((a, b) => (a.key < b.key ? -1 : 1)),
    conceptOf: (name) => byKey.get(groups.rootOf(conceptKey(name))),
  };
}

function toMergedConcept(
  key: string,
  {aliases, claims: byName, curated}: ConceptParts,
  placeOf: (log: Log) => number,
): MergedConcept {
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
