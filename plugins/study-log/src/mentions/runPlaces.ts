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
  const endOf = (index: number): number =>
    (segments[index] ?? Infinity) + (segments[index + 2] ?? 0);
  return {
    offsetOf: (start, end) => {
      while (endOf(next) <= start) {
        next += 3;
      }
      const at = segments[next] ?? Infinity;
      const source = segments[next + 1] ?? 0;
      return start >= at && end <= endOf(next) ? source + start - at : null;
    },
    lineOf: (start) => {
      current += text.slice(seen, start).match(/\r\n|\r|\n/g)?.length ?? 0;
      seen = start;
      return current;
    },
  };
}

/** A piece of running text that stands in the source as it is. */
export type Segment = {
  /** Offset in the text. */
  readonly at: number;
  /** Offset in the file. */
  readonly source: number;
  readonly length: number;
};

/** A run's triples as objects: for who does not ask for those of a whole folder. */
export function segmentsOf({
  segments,
}: Pick<TextRun, 'segments'>): readonly Segment[] {
  return Array.from({length: segments.length / 3}, (_, index) => {
    const [at = 0, source = 0, length = 0] = segments.slice(
      3 * index,
      3 * index + 3,
    );
    return {at, source, length};
  });
}
