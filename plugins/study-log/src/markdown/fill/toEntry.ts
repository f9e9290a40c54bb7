import {
  findOwnParts,
  settleOwnIds,
  slotsOf,
  type OwnParts,
} from './ownParts.js';
import type {EntryIds} from './settleIds.js';
import type {EntryRequest} from './types.js';
import type {Blocks} from '../types.js';

/** An entry with what is to be known before any of it is printed. */
export type Entry = OwnParts & {
  readonly request: EntryRequest;
  readonly ids: EntryIds;
  readonly toLevel: (level: number) => number;
};

export function toEntry(blocks: Blocks, request: EntryRequest): Entry {
  const parts = findOwnParts(blocks, request.range);
  // The page's title is its one `h1`.
  const demotion = slotsOf(parts).some(
    (slot) => slot.kind === 'heading' && slot.level === 1,
  )
    ? 1
    : 0;
  return {
    ...parts,
    request,
    ids: settleOwnIds(parts, request.headings),
    toLevel: (level) => Math.min(level + demotion, 6),
  };
}
