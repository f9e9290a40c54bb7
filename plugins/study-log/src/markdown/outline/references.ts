import {findOwnParts, settleOwnIds, slotsOf} from '../fill/ownParts.js';
import type {EntryHeading} from '../fill/types.js';
import type {Blocks, Range, Slot} from '../types.js';

/** Where a link, an image or an embed of the page leads. */
export type OutlineReference = {
  readonly kind: 'link' | 'image' | 'embed';
  /** As Markdown or HTML means it, percent-codes as written. */
  readonly target: string;
  /** Offset in the file. */
  readonly source: number;
};

/** Of an entry, in the order of the source: those of its page, and no other. */
export function findReferences(
  blocks: Blocks,
  range: Range,
): readonly OutlineReference[] {
  return slotsOf(findOwnParts(blocks, range))
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
  blocks: Blocks,
  range: Range,
  headings: readonly EntryHeading[],
): readonly string[] {
  const {all} = settleOwnIds(findOwnParts(blocks, range), headings);
  const known = new Set(headings.map(({id}) => id));
  return [...all].filter((id) => !known.has(id));
}

/** The footnotes of a file that are not on the page of an entry. */
export function findForeignNotes(
  blocks: Blocks,
  range: Range,
): readonly Range[] {
  const {notes} = findOwnParts(blocks, range).notes;
  return blocks.notes
    .filter((note) => !notes.includes(note))
    .map((note) => note.range);
}
