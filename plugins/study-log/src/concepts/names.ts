import {conceptKey} from '../language/conceptKey.js';
import {assignConceptIds} from './conceptIds.js';
import type {MergedConcept, ConceptMerge} from './toMergedConcepts.js';
import type {ConceptId} from '../knowledge/types.js';

/** What everything is called: the same object as long as no name changes. */
export type Names = {
  /** By concept key. */
  readonly ids: ReadonlyMap<string, ConceptId>;
  /** The key of the concept that a name means, with a page or without. */
  readonly conceptKeyOf: (name: string) => string | undefined;
  /** The key of the concept with a page that a name, alias or id means. */
  readonly keyOf: (name: string) => string | undefined;
  /** Its concept. */
  readonly idOf: (name: string) => ConceptId | undefined;
  /** By concept key: whether a person says that it is an everyday word, or that it is none. */
  readonly ambiguity: ReadonlyMap<string, boolean>;
  /** What all this is made of. */
  readonly signature: string;
};

/** Gives the concepts their ids, and answers which name means what. */
export function toNames({
  merge,
  merged,
  candidates,
}: {
  readonly merge: ConceptMerge;
  /** Those that are not hidden. */
  readonly merged: readonly MergedConcept[];
  readonly candidates: ReadonlySet<string>;
}): Names {
  const ids = assignConceptIds(merged);
  const paged = new Set(
    merged.map(({key}) => key).filter((key) => !candidates.has(key)),
  );
  const byId = new Map(
    [...paged].map((key) => [conceptKey(ids.get(key) ?? ''), key]),
  );
  const conceptKeyOf = createLookup((name) => merge.conceptOf(name)?.key);
  const keyOf = createLookup((name) => {
    const key = conceptKeyOf(name) ?? byId.get(conceptKey(name));
    return key !== undefined && paged.has(key) ? key : undefined;
  });
  return {
    ids,
    conceptKeyOf,
    keyOf,
    idOf: createLookup((name) => ids.get(keyOf(name) ?? '')),
    ambiguity: new Map(
      merged.flatMap(({key, curated}) =>
        curated?.ambiguous === undefined ? [] : [[key, curated.ambiguous]],
      ),
    ),
    signature: JSON.stringify(
      merge.merged.map(({key, name, aliases, curated}) => [
        key,
        name,
        aliases,
        curated,
        ids.get(key),
        paged.has(key),
      ]),
    ),
  };
}

/** Every log asks for the same few names. */
function createLookup(
  find: (name: string) => string | undefined,
): (name: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (name) => {
    if (!known.has(name)) {
      known.set(name, find(name));
    }
    return known.get(name);
  };
}
