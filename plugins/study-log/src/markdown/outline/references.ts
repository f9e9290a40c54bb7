import {settleOwnIds, slotsOf, type OwnParts} from '../fill/ownParts.js';
import type {EntryHeading} from '../fill/types.js';
import type {Slot} from '../types.js';

/** Where a link, an image or an embed of the page leads. */
export type OutlineReference = {
  readonly kind: 'link' | 'image' | 'embed';
  /** As Markdown or HTML means it, percent-codes as written. */
  readonly target: string;
  /** Offset in the file. */
  readonly source: number;
};

/** Of an entry, in the order of the source: those of its page, and no other. */
export function findReferences(own: OwnParts): readonly OutlineReference[] {
  return slotsOf(own)
    .flatMap(toReference)
    .sort((a, b) => a.source - b.source);
}

function toReference(slot: Slot): readonly OutlineReference[] {
  switch (slot.kind) {
    case 'link':
    case 'image':
    case 'embed':
      return [{kind: slot.kind, target: slot.target, source: slot.source}];
    default:
      return [];
  }
}

/** The ids on the page of an entry, besides those of the headings that the index knows. */
export function findIds(
  own: OwnParts,
  headings: readonly EntryHeading[],
): readonly string[] {
  const known = new Set(headings.map(({id}) => id));
  return [...settleOwnIds(own, headings).all].filter((id) => !known.has(id));
}
