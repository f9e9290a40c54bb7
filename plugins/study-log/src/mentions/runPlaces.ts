import type {TextRun} from '../logs/types.js';

/** Where pieces of a run stand in the file; asked with ascending starts, so that a long run is gone through once. */
export type RunPlaces = {
  /** Null when the piece crosses markup. */
  readonly offsetOf: (start: number, end: number) => number | null;
  /** 1-based. */
  readonly lineOf: (start: number) => number;
};

export function createRunPlaces({text, segments, line}: TextRun): RunPlaces {
  let next = 0;
  let seen = 0;
  let current = line;
  const endOf = (index: number): number => {
    const [at = Infinity, , length = 0] = segments.slice(index, index + 3);
    return at + length;
  };
  return {
    offsetOf: (start, end) => {
      while (endOf(next) <= start) {
        next += 3;
      }
      const [at = Infinity, source = 0] = segments.slice(next, next + 2);
      return start >= at && end <= endOf(next) ? source + start - at : null;
    },
    lineOf: (start) => {
      current += text.slice(seen, start).match(/\r\n|\r|\n/g)?.length ?? 0;
      seen = start;
      return current;
    },
  };
}
