import {cut, unwritten} from '../mappedText.js';
import type {MappedText, Piece} from '../types.js';
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

/** The text of a node and where it stands; a task's has lost the blank behind its box. */
export function toMappedText({value, pieces = []}: Text): MappedText {
  const noted = pieces.reduce((sum, {length}) => sum + length, 0);
  if (noted <= value.length) {
    return {value, pieces};
  }
  const lost = noted - value.length;
  const whole = {value: ' '.repeat(lost) + value, pieces};
  return cut(whole, [lost])[1] ?? unwritten(value);
}
