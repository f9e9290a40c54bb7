import {OBJECT_REPLACEMENT} from './flatText.js';
import type {Phrasing} from './types.js';

/** Flat text in which U+FFFC stands for what is no running text. */
export type RunningText = {
  readonly text: string;
  /** Triples: offset in `text`, offset in the file, length. */
  readonly segments: readonly number[];
  /** What a reader sees in the place of each U+FFFC; absent where there is none. */
  readonly objects?: readonly string[];
};

/** The running text of a phrasing block: what may be linked. */
export function toRun({text, segments, objects = []}: Phrasing): RunningText {
  const parts: string[] = [];
  const shown: string[] = [];
  const kept: number[] = [];
  let from = 0;
  let at = 0;
  let next = 0;
  for (let index = 0; index <= objects.length; index += 2) {
    const [start = text.length, end = text.length] = objects.slice(index);
    next = keepSegments({segments, next, from, to: start, at}, kept);
    parts.push(text.slice(from, start));
    if (index < objects.length) {
      parts.push(OBJECT_REPLACEMENT);
      shown.push(text.slice(start, end));
    }
    at += start - from + OBJECT_REPLACEMENT.length;
    from = end;
  }
  return {
    text: parts.join(''),
    segments: kept,
    ...(shown.length > 0 && {objects: shown}),
  };
}

/** Adds what of the segments from `next` on lies between two objects, and says where to go on. */
function keepSegments(
  {
    segments,
    next,
    from,
    to,
    at,
  }: {
    readonly segments: readonly number[];
    readonly next: number;
    readonly from: number;
    readonly to: number;
    /** Of `from` in the run. */
    readonly at: number;
  },
  kept: number[],
): number {
  let index = next;
  for (; index < segments.length; index += 3) {
    const [own = 0, source = 0, length = 0] = segments.slice(index, index + 3);
    const start = Math.max(own, from);
    const end = Math.min(own + length, to);
    if (start < end) {
      kept.push(at + start - from, source + start - own, end - start);
    }
    if (own + length > to) {
      break;
    }
  }
  return index;
}
