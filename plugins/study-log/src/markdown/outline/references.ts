import type {Blocks, Slot} from '../types.js';

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

/** A place that the writer named. */
export type OutlineId = {
  readonly id: string;
  /** Offset in the file of the block that it stands in. */
  readonly source: number;
};

/** In the order of the page. */
export function findIds({units}: Blocks): readonly OutlineId[] {
  return units.flatMap(({slots, range}) =>
    slots.flatMap((slot) =>
      slot.kind === 'id' ? [{id: slot.id, source: range.start}] : [],
    ),
  );
}
