import type {Piece} from '../types.js';
import type {Node, Text} from 'mdast';

declare module 'mdast' {
  interface Text {
    /** Where its `value` stands in the source; absent where that is not known. */
    pieces?: readonly Piece[];
  }
}

/** Offsets of a node in the source; of what nobody wrote, undefined. */
export function rangeOf(
  node: Node,
): {readonly start: number; readonly end: number} | undefined {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  return start === undefined || end === undefined ? undefined : {start, end};
}

/** A text node of a text that knows where it stands. */
export function toTextNode(
  {value, pieces = []}: {value: string; pieces?: readonly Piece[]},
  position: Node['position'],
): Text {
  return {type: 'text', value, pieces, ...(position ? {position} : {})};
}
