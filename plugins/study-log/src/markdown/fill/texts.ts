import type {TextSlot} from '../types.js';

/** Offset in the source of what a text shows first. */
export function startOf({runs}: TextSlot): number {
  return runs[1] ?? 0;
}

/** Offset in the source behind what it shows last. */
export function endOf({runs}: TextSlot): number {
  return (runs.at(-2) ?? 0) + (runs.at(-1) ?? 0);
}
