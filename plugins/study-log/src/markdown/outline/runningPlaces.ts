import type {Blocks, MappedText, Piece} from '../types.js';
import {cut} from '../mappedText.js';

/**
 * Where the page shows running text, which may be linked: pairs of offsets in
 * the source, ascending.
 */
export type RunningPlaces = readonly number[];

/** The text slots of place `all`: what is in none of them is no running text to the index either. */
export function findRunningPlaces({units, notes}: Blocks): RunningPlaces {
  return [...units, ...notes]
    .flatMap(({texts}) => texts)
    .filter(({place}) => place === 'all')
    .map(({runs}): readonly [number, number] => [
      runs[1] ?? 0,
      (runs.at(-2) ?? 0) + (runs.at(-1) ?? 0),
    ])
    .sort(([a], [b]) => a - b)
    .flat();
}

export type TextPart = {
  readonly text: MappedText;
  readonly isRunning: boolean;
};

/** A text in parts that are running text to the page, and parts that are not. */
export function splitByPlaces(
  text: MappedText,
  places: RunningPlaces,
): readonly TextPart[] {
  const borders: number[] = [];
  const running: boolean[] = [];
  let at = 0;
  for (const part of text.pieces.flatMap((one) => splitPiece(one, places))) {
    if (part.isRunning !== running.at(-1)) {
      borders.push(...(running.length > 0 ? [at] : []));
      running.push(part.isRunning);
    }
    at += part.length;
  }
  return cut(text, borders).map((part, index) => ({
    text: part,
    isRunning: running[index] ?? true,
  }));
}

type PiecePart = {readonly length: number; readonly isRunning: boolean};

function splitPiece(
  {start, end, length, same}: Piece,
  places: RunningPlaces,
): readonly PiecePart[] {
  const parts: PiecePart[] = [];
  let from = start;
  let index = firstBehind(places, start);
  while (from < end) {
    const [open = Infinity, close = Infinity] = places.slice(index, index + 2);
    const isRunning = open <= from;
    const to = Math.min(isRunning ? close : open, end);
    if (!same) {
      return [{length, isRunning: isRunning && to === end}];
    }
    parts.push({length: to - from, isRunning});
    from = to;
    index += isRunning ? 2 : 0;
  }
  return parts;
}

/** Index of the first place that ends behind an offset. */
function firstBehind(places: RunningPlaces, offset: number): number {
  let low = 0;
  let high = places.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle * 2 + 1] ?? Infinity) <= offset) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low * 2;
}
