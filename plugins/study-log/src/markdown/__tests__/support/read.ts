import {createMarkdownParser} from '../../parse/createMarkdownParser';
import {createBlockReader} from '../../readBlocks';
import type {Blocks} from '../../types';

const parser = createMarkdownParser();
const readBlocks = createBlockReader();

export async function read(
  text: string,
  entryStarts: readonly number[] = [],
): Promise<Blocks> {
  return readBlocks({...parser.parse(text), text, entryStarts});
}
