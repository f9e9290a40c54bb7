import {conceptKey} from '../language/conceptKey';
import {assignConceptIds} from './concepts/conceptIds';
import type {Draft, MergedConcepts} from './concepts/mergeConcepts';
import type {ConceptId} from './types';

/** What everything is called: the same object as long as no name changes. */
export type Names = {
  /** By draft key. */
  readonly ids: ReadonlyMap<string, ConceptId>;
  /** The key of the draft that a name means, with a page or without. */
  readonly draftKeyOf: (name: string) => string | undefined;
  /** The key of the draft with a page that a name, alias or id means. */
  readonly keyOf: (name: string) => string | undefined;
  /** Its concept. */
  readonly idOf: (name: string) => ConceptId | undefined;
  /** What all this is made of. */
  readonly signature: string;
};

/** Gives the drafts their ids, and answers which name means what. */
export function toNames({
  merged,
  drafts,
  candidates,
}: {
  readonly merged: MergedConcepts;
  /** Those that are not hidden. */
  readonly drafts: readonly Draft[];
  readonly candidates: ReadonlySet<string>;
}): Names {
  const ids = assignConceptIds(drafts);
  const paged = new Set(
    drafts.map(({key}) => key).filter((key) => !candidates.has(key)),
  );
  const byId = new Map(
    [...paged].map((key) => [conceptKey(ids.get(key) ?? ''), key]),
  );
  const draftKeyOf = (name: string): string | undefined =>
    merged.draftOf(name)?.key;
  const keyOf = (name: string): string | undefined => {
    const key = draftKeyOf(name) ?? byId.get(conceptKey(name));
    return key !== undefined && paged.has(key) ? key : undefined;
  };
  return {
    ids,
    draftKeyOf,
    keyOf,
    idOf: (name) => ids.get(keyOf(name) ?? ''),
    signature: JSON.stringify(
      merged.drafts.map(({key, name, aliases, curated}) => [
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
