import {findHeadings} from './outline/headings.js';
import {toOutline} from './outline/toOutline.js';
import type {Outline, OutlineHeading} from './outline/types.js';
import {createMarkdownParser} from './parse/createMarkdownParser.js';
import {createBlockReader} from './readBlocks.js';
import type {Blocks} from './types.js';
import type {PluggableList} from 'unified';

/** What the index reads of a text, and what its pages are made of: one reading, one tree. */
export type ReadMarkdown = {
  readonly outline: Outline;
  readonly blocks: Blocks;
};

export type MarkdownReader = (file: {
  readonly text: string;
  /** What stands before it is front matter. */
  readonly bodyStart: number;
  /** Where entries begin, ascending: no block goes on across one. */
  readonly findEntryStarts?: (
    headings: readonly OutlineHeading[],
  ) => readonly number[];
}) => Promise<ReadMarkdown>;

/**
 * Offsets are UTF-16 offsets of the text. Rejects where nesting exceeds the
 * stack. The plugins are the site owner's; settled once.
 */
export function createMarkdownReader({
  remarkPlugins = [],
  rehypePlugins = [],
}: {
  readonly remarkPlugins?: PluggableList;
  readonly rehypePlugins?: PluggableList;
} = {}): MarkdownReader {
  const parser = createMarkdownParser(remarkPlugins);
  const readBlocks = createBlockReader(rehypePlugins);
  return async ({text, bodyStart, findEntryStarts}) => {
    const parsed = parser.parse(text, bodyStart);
    const tree = await parser.transform(parsed.tree, text);
    const entryStarts = findEntryStarts?.(findHeadings(tree, text)) ?? [];
    const blocks = await readBlocks({...parsed, tree, text, entryStarts});
    return {outline: toOutline({tree, text, blocks}), blocks};
  };
}
