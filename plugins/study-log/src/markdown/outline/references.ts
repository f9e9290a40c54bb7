import type {Blocks, Range, Slot} from '../types.js';

/** Where a link, an image or an embed of the page leads. */
export type OutlineReference = {
  readonly kind: 'link' | 'image' | 'embed';
  /** As Markdown or HTML means it, percent-codes as written. */
  readonly target: string;
  /** Offset in the file. */
  readonly source: number;
};

/** The references that stand within `range`, in the order of the source: those of the page, and no other. */
export function findReferences(
  {units, notes}: Blocks,
  range: Range,
): readonly OutlineReference[] {
  return [...units, ...notes]
    .filter((one) => one.range.start < range.end && range.start < one.range.end)
    .flatMap(({slots}) => slots.flatMap(toReference))
    .filter(({source}) => source >= range.start && source < range.end)
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
  return units
    .filter(
      (one) => one.range.start >= range.start && one.range.start < range.end,
    )
    .flatMap(({slots}) =>
      slots.flatMap((slot) => (slot.kind === 'id' ? [slot.id] : [])),
    );
}
