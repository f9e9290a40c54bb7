import {findOwnParts, templatesOf} from '../fill/ownParts.js';
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
  return slotsOf(blocks, range)
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

/** Ids that the writer gave within an entry, in the order of the page. */
export function findIds(blocks: Blocks, range: Range): readonly string[] {
  return slotsOf(blocks, range).flatMap((slot) =>
    slot.kind === 'id' ? [slot.id] : [],
  );
}

function slotsOf(blocks: Blocks, range: Range): readonly Slot[] {
  return templatesOf(findOwnParts(blocks, range)).flatMap(({slots}) => slots);
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
