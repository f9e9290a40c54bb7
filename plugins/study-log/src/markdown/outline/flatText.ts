import type {MappedText, Piece, Range} from '../types.js';
import type {FlatText} from './types.js';

/** Stands for an inline that is not running text, so that words do not join across it. */
export const OBJECT_REPLACEMENT = '\uFFFC';

export type FlatTextBuilder = {
  readonly addText: (text: MappedText) => void;
  /** Appends text that stands nowhere in the source. */
  readonly addLiteral: (literal: string) => void;
  readonly length: () => number;
  readonly build: () => FlatText;
};

/** Collects flat text together with the places it came from; adjacent pieces become one segment. */
export function createFlatText(): FlatTextBuilder {
  let text = '';
  const segments: number[] = [];
  const addSegment = (at: number, {start, length}: Piece): void => {
    const last = segments.length - 3;
    const [lastAt = 0, source = 0, known = 0] = segments.slice(-3);
    if (last >= 0 && lastAt + known === at && source + known === start) {
      segments[last + 2] = known + length;
    } else {
      segments.push(at, start, length);
    }
  };
  return {
    addText: ({value, pieces}) => {
      let at = text.length;
      for (const piece of pieces) {
        if (piece.same) {
          addSegment(at, piece);
        }
        at += piece.length;
      }
      text += value;
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
export function toSourceRange(
  {segments}: FlatText,
  slice: Range,
): Range | null {
  let first: number | undefined;
  let last = 0;
  for (let index = 0; index < segments.length; index += 3) {
    const [at = 0, source = 0, length = 0] = segments.slice(index, index + 3);
    const start = Math.max(at, slice.start);
    const end = Math.min(at + length, slice.end);
    if (start < end) {
      first ??= source + start - at;
      last = source + end - at;
    }
  }
  return first === undefined ? null : {start: first, end: last};
}

/** White space folded to single spaces, ends trimmed. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
