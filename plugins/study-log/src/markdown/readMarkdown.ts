import {loadLanguages} from './html/highlight.js';
import {findHeadings} from './outline/headings.js';
import {toOutline} from './outline/toOutline.js';
import type {Outline, OutlineHeading} from './outline/types.js';
import {createMarkdownParser} from './parse/createMarkdownParser.js';
import {walk} from './parse/walk.js';
import type {ParsedMarkdown} from './parse/withoutStrayTags.js';
import {readBlocks} from './readBlocks.js';
import type {Blocks} from './types.js';
import type {Nodes, Root} from 'mdast';
import type {PluggableList} from 'unified';

export type MarkdownText = {
  /** All offsets are UTF-16 offsets of it. */
  readonly text: string;
  /** What stands before it is front matter. */
  readonly bodyStart: number;
  /** Offsets at which entries begin, ascending, by the headings of the text: no block goes across one. Default: none. */
  readonly findEntryStarts?: (
    headings: readonly OutlineHeading[],
  ) => readonly number[];
};

/** What the index reads of a text, and what its pages are made of: one reading, one tree. */
export type ReadMarkdown = {
  readonly outline: Outline;
  readonly blocks: Blocks;
};

export type MarkdownReader = {
  /** Rejects where nesting is too deep. */
  readonly read: (file: MarkdownText) => Promise<ReadMarkdown>;
  /** At once: only the common languages have colours, and the site owner's transforms do not run. Throws where `read` rejects. */
  readonly readNow: (file: MarkdownText) => ReadMarkdown;
};

/** Settles the parser once. */
export function createMarkdownReader({
  remarkPlugins = [],
}: {
  /** The site owner's. */
  readonly remarkPlugins?: PluggableList;
} = {}): MarkdownReader {
  const parser = createMarkdownParser(remarkPlugins);
  const parse = ({text, bodyStart}: MarkdownText): ParsedMarkdown => {
    const parsed = parser.parse(text, bodyStart);
    if (parsed.failure !== undefined) {
      throw new Error(parsed.failure);
    }
    return parsed;
  };
  return {
    async read(file) {
      const parsed = parse(file);
      const tree = await parser.transform(parsed.tree, file.text);
      await loadLanguages(languagesOf(tree));
      return finish(file, {...parsed, tree});
    },
    readNow: (file) => finish(file, parse(file)),
  };
}

function finish(
  {text, findEntryStarts = () => []}: MarkdownText,
  {tree, escaped}: ParsedMarkdown,
): ReadMarkdown {
  const entryStarts = findEntryStarts(findHeadings(tree, text));
  const blocks = readBlocks({tree, escaped, text, entryStarts});
  return {outline: toOutline({tree, text, blocks}), blocks};
}

function languagesOf(tree: Root): readonly string[] {
  const languages: string[] = [];
  walk<Nodes>(tree, (node) => {
    if (node.type === 'code' && node.lang) {
      languages.push(node.lang);
    }
  });
  return languages;
}
