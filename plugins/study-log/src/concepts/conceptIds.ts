import type {ConceptId} from '../knowledge/types.js';
import {compareLogs} from '../logs/order.js';
import type {Draft} from './toDrafts.js';
import type {LocatedClaim} from './namingClaims.js';

/** An address-safe id: `Ingress Controller` → `ingress-controller`, `C++` → `c-plus-plus`. */
export function toConceptId(name: string): ConceptId {
  const id = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\+/g, '-plus')
    .replace(/#/g, '-sharp')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .normalize('NFC');
  return id === '' ? 'concept' : id;
}

/** Curated drafts may have no claim. */
function compareTold(a?: LocatedClaim, b?: LocatedClaim): number {
  return a && b
    ? compareLogs(a.log, b.log) || a.line - b.line
    : Number(a === undefined) - Number(b === undefined);
}

/**
 * Ids by draft key. Curated ids are kept as written; among drafts of one id the
 * one told of first keeps it, so that a later log moves no page, and the others
 * are numbered.
 */
export function assignConceptIds(
  drafts: readonly Draft[],
): ReadonlyMap<string, ConceptId> {
  const taken = new Set<string>();
  const ids = new Map<string, ConceptId>();
  const byRight = [...drafts].sort(
    (a, b) =>
      Number(b.curated !== undefined) - Number(a.curated !== undefined) ||
      compareTold(a.claims[0], b.claims[0]),
  );
  for (const draft of byRight) {
    const wanted = toConceptId(draft.curated?.id ?? draft.name);
    let id = wanted;
    for (let number = 2; taken.has(id); number += 1) {
      id = `${wanted}-${number}`;
    }
    taken.add(id);
    ids.set(draft.key, id);
  }
  return ids;
}
