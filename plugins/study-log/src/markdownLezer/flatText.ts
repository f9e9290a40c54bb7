import type {Range} from '../logs/types.js';
import type {FlatText} from './types.js';

/** Stands for an inline that is not running text, so that words do not join across it. */
export const OBJECT_REPLACEMENT = '\uFFFC';

export type FlatTextBuilder = {
  /** Appends a slice of the source, as it stands. */
  readonly addSource: (start: number, end: number) => void;
  /** Appends text that the source spells otherwise. */
  readonly addLiteral: (literal: string) => void;
  readonly length: () => number;
  readonly build: () => FlatText;
};

/** Collects flat text together with the places it came from; adjacent slices become one segment. */
export function createFlatText(source: string): FlatTextBuilder {
  let text = '';
  const segments: {at: number; source: number; length: number}[] = [];
  return {
    addSource: (start, end) => {
      if (end <= start) {
        return;
      }
      const last = segments.at(-1);
      if (
        last &&
        last.source + last.length === start &&
        last.at + last.length === text.length
      ) {
        last.length += end - start;
      } else {
        segments.push({at: text.length, source: start, length: end - start});
      }
      text += source.slice(start, end);
    },
    addLiteral: (literal) => {
      text += literal;
    },
    length: () => text.length,
    build: () => ({text, segments}),
  };
}

/**
 * The source range that a slice of flat text came from: from its first to its
 * last character that stands in the source, or null when none does.
 */
export function toSourceRange(flat: FlatText, slice: Range): Range | null {
  const touched = flat.segments.filter(
    ({at, length}) => at < slice.end && at + length > slice.start,
  );
  const first = touched[0];
  const last = touched.at(-1);
  if (!first || !last) {
    return null;
  }
  return {
    start: first.source + Math.max(0, slice.start - first.at),
    end: last.source + Math.min(last.length, slice.end - last.at),
  };
}

/** White space folded to single spaces, ends trimmed. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
