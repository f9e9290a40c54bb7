import {loadLanguages} from '../../html/highlight';
import {createMarkdownParser} from '../../parse/createMarkdownParser';
import {readBlocks} from '../../readBlocks';
import type {Blocks} from '../../types';

const parser = createMarkdownParser();

export async function read(
  text: string,
  entryStarts: readonly number[] = [],
): Promise<Blocks> {
  await loadLanguages(
    Array.from(text.matchAll(/```(\S+)/g), ([, word = '']) => word),
  );
  return readBlocks({...parser.parse(text), text, entryStarts});
}
