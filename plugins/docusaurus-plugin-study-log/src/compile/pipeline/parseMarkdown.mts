import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {VFile} from 'vfile';
import {remarkQuickAutolinks} from './autolinks.mjs';
import {remarkPandocDollars} from './dollars.mjs';
import {LESS_THAN} from './marks.mjs';
import {findStrayTags} from './tagFilter.mjs';
import {walk} from './walk.mjs';
import type {Escaped} from '../types.js';
import type {Nodes, Root} from 'mdast';
import type {PluggableList} from 'unified';

export type ParsedMarkdown = {
  readonly tree: Root;
  readonly escaped: readonly Escaped[];
};

export type MarkdownParser = {
  readonly parse: (text: string, math: boolean) => ParsedMarkdown;
  /** Runs the site owner's own remark plugins. */
  readonly transform: (tree: Root, text: string) => Promise<Root>;
};

/** A `<style>` that is no tag any more uncovers Markdown, which may hold more. */
const MAX_PASSES = 3;

/**
 * GitHub's Markdown, with emphasis that knows CJK (`**CNI(…)**는`) and `~` that
 * does not strike (`1~2월`). Settled once: the processors are reused.
 */
export function createMarkdownParser(plugins: PluggableList): MarkdownParser {
  const plain = unified()
    .use(remarkParse)
    .use(remarkGfm, {singleTilde: false})
    .use(remarkQuickAutolinks)
    .use(remarkCjkFriendly)
    .use(remarkCjkFriendlyStrikethrough, {singleTilde: false})
    .use(plugins)
    .freeze();
  const withMath = plain().use(remarkMath).use(remarkPandocDollars).freeze();
  return {
    parse(text, math) {
      const processor = math ? withMath : plain;
      return parseWithoutStrayTags(text, (marked) => processor.parse(marked));
    },
    async transform(tree, text) {
      return plugins.length === 0
        ? tree
        : ((await plain.run(tree, new VFile(text))) as Root);
    },
  };
}

function parseWithoutStrayTags(
  text: string,
  parse: (text: string) => Root,
): ParsedMarkdown {
  const escaped: Escaped[] = [];
  let marked = text;
  let tree = parse(marked);
  for (let pass = 0; pass < MAX_PASSES; pass += 1) {
    const stray = findStrayTags(tree, marked);
    if (stray.length === 0) {
      return {tree, escaped};
    }
    escaped.push(
      ...stray.map(({line, text}) => ({what: 'tag' as const, text, line})),
    );
    marked = replaceAt(marked, new Set(stray.map(({offset}) => offset)));
    tree = parse(marked);
  }
  return {tree: showAsText(tree, marked), escaped};
}

/** One unit for one unit: every offset stays right. */
function replaceAt(text: string, offsets: ReadonlySet<number>): string {
  return Array.from({length: text.length}, (_, at) =>
    offsets.has(at) ? LESS_THAN : text.charAt(at),
  ).join('');
}

function showAsText(tree: Root, text: string): Root {
  const nodes = new Set(findStrayTags(tree, text).map(({node}) => node));
  walk<Nodes>(tree, (node, parent, index) => {
    if (node.type === 'html' && nodes.has(node) && 'children' in parent) {
      parent.children[index] = {...node, type: 'text'};
    }
  });
  return tree;
}
