import {createMarkdownParser} from '../../parse/createMarkdownParser.js';
import {readBlocks} from '../../readBlocks.js';
import type {Blocks} from '../../types.js';

const parser = createMarkdownParser();

export function read(
  text: string,
  entryStarts: readonly number[] = [],
): Blocks {
  return readBlocks({...parser.parse(text), text, entryStarts});
}
