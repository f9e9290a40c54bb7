import {itemsWithin} from '../../collections/itemsWithin.js';
import type {Blocks, Range, Slot} from '../types.js';

/** Where a link, an image or an embed of the page leads. */
export type OutlineReference = {
  readonly kind: 'link' | 'image' | 'embed';
  /** As Markdown or HTML means it, percent-codes as written. */
  readonly target: string;
  /** Offset in the file. */
  readonly source: number;
};

/** The references of a file in the order of the source: those of its pages, and no other. */
export function findReferences({
  units,
  notes,
}: Blocks): readonly OutlineReference[] {
  return [...units, ...notes]
    .flatMap(({slots}) => slots.flatMap(toReference))
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

/** Ids that the writer gave within `range`, in the order of the page. */
export function findIds({units}: Blocks, range: Range): readonly string[] {
  return itemsWithin(units, range, (unit) => unit.range.start).flatMap(
    ({slots}) =>
      slots.flatMap((slot) => (slot.kind === 'id' ? [slot.id] : [])),
  );
}
