import {cut, unwritten} from '../mappedText.js';
import type {MappedText, Piece} from '../types.js';
import type {Node, Parent, PhrasingContent, Text} from 'mdast';

/** `[[target|words]]`; its children are the words as they are shown. */
export interface Wikilink extends Parent {
  type: 'wikilink';
  target: string;
  children: PhrasingContent[];
}

/** `![[target|words]]`. */
export interface Embed extends Node {
  type: 'embed';
  target: string;
  words: string;
  width?: number;
  height?: number;
}

declare module 'mdast' {
  interface Text {
    /** Where its `value` stands in the source; absent where that is not known. */
    pieces?: readonly Piece[];
  }
  interface HeadingData {
    /** `{#id}` */
    id?: string;
  }
  interface Data {
    /** `^id`, without the caret. */
    blockId?: string;
  }
  interface ImageData {
    width?: number;
    height?: number;
  }
  interface ImageReferenceData {
    width?: number;
    height?: number;
  }
  interface CodeData {
    title?: string;
    /** 1-based. */
    highlightedLines?: readonly number[];
  }
  interface PhrasingContentMap {
    wikilink: Wikilink;
    embed: Embed;
  }
  interface RootContentMap {
    wikilink: Wikilink;
    embed: Embed;
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

/** A text node of a text that knows where it stands. */
export function toTextNode(
  {value, pieces}: MappedText,
  position: Node['position'],
): Text {
  return {type: 'text', value, pieces, ...(position ? {position} : {})};
}

declare module 'hast' {
  interface TextData {
    label?: string;
  }
}
