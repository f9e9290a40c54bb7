import type {Neighbour, Neighbours} from '../../theme/types.js';
import type {TieKind} from '../content/ties.js';

/** Rows on each side of the concept. */
const MOST_ROWS = 7;

/** What a concept belongs to stands before it, what belongs to it after it; the rest wherever there is room. */
const BEFORE: readonly TieKind[] = ['kind-of', 'part-of', 'instance-of'];
const AFTER: readonly TieKind[] = ['has-kind', 'has-part', 'has-instance'];

/** The nearest ties of a concept on either side of it, one for each concept. `tied`: the nearest first. */
export function toNeighbours(
  tied: readonly (Neighbour & {readonly kind: TieKind})[],
): Neighbours {
  const unique = new Map(
    tied.toReversed().map((neighbour) => [neighbour.permalink, neighbour]),
  );
  const before: Neighbour[] = [];
  const after: Neighbour[] = [];
  for (const neighbour of [...unique.values()].reverse()) {
    const isFree =
      !BEFORE.includes(neighbour.kind) && !AFTER.includes(neighbour.kind);
    const isBefore = isFree
      ? before.length < after.length
      : BEFORE.includes(neighbour.kind);
    const side = isBefore ? before : after;
    if (side.length < MOST_ROWS) {
      side.push(neighbour);
    }
  }
  return {before, after};
}
