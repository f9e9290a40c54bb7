import {toOutline} from './outline/toOutline.js';
import type {Outline} from './outline/types.js';
import {createMarkdownParser} from './parse/createMarkdownParser.js';
import type {Blocks} from './types.js';

/** A text, read once: what the index reads of it, and what its pages are made of. */
export type ReadMarkdown = {
  readonly outline: Outline;
  readonly blocks: Blocks;
};

const parser = createMarkdownParser();

/**
 * Offsets are UTF-16 offsets of `text`.
 *
 * @param bodyStart - what stands before it is front matter
 */
export function readMarkdown(text: string, bodyStart = 0): ReadMarkdown {
  const body = withoutHead(text, bodyStart);
  const {tree} = parser.parse(body);
  return {
    outline: toOutline({tree, text: body}),
    blocks: {units: [], notes: [], escaped: []},
  };
}

/** Front matter becomes blanks, so that every offset stays right. */
function withoutHead(text: string, end: number): string {
  return text.slice(0, end).replace(/[^\r\n]/g, ' ') + text.slice(end);
}
