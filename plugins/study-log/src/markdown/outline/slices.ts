import type {Range} from '../types.js';

/** Pairs of offsets as ranges. */
export function toSlices(pairs: readonly number[] = []): readonly Range[] {
  return Array.from({length: pairs.length / 2}, (_, index) => ({
    start: pairs[index * 2] ?? 0,
    end: pairs[index * 2 + 1] ?? 0,
  }));
}
