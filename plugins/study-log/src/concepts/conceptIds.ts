import type {ConceptId} from '../knowledge/types.js';
import {compareLogs} from '../logs/order.js';
import type {MergedConcept} from './toMergedConcepts.js';
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

/** A curated concept may have no claim. */
function compareClaims(a?: LocatedClaim, b?: LocatedClaim): number {
  return a && b
    ? compareLogs(a.log, b.log) || a.line - b.line
    : Number(a === undefined) - Number(b === undefined);
}

/**
 * Ids by key. Curated ids are kept as written; among those of one id the
 * one named first keeps it, so that a later log moves no page, and the others
 * are numbered.
 */
export function assignConceptIds(
  merged: readonly MergedConcept[],
): ReadonlyMap<string, ConceptId> {
  const taken = new Set<string>();
  const ids = new Map<string, ConceptId>();
  const byRight = [...merged].sort(
    (a, b) =>
      Number(b.curated !== undefined) - Number(a.curated !== undefined) ||
      compareClaims(a.claims[0], b.claims[0]),
  );
  for (const concept of byRight) {
    const wanted = toConceptId(concept.curated?.id ?? concept.name);
    let id = wanted;
    for (let number = 2; taken.has(id); number += 1) {
      id = `${wanted}-${number}`;
    }
    taken.add(id);
    ids.set(concept.key, id);
  }
  return ids;
}
