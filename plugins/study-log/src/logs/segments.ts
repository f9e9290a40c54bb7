import type {TextRun} from './types.js';

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
    const [at = 0, source = 0, length = 0] = segments.slice(3 * index);
    return {at, source, length};
  });
}
