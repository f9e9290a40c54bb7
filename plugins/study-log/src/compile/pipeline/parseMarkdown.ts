import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {VFile} from 'vfile';
import {remarkQuickAutolinks} from './autolinks.js';
import {remarkPandocDollars} from './dollars.js';
import {LESS_THAN} from './marks.js';
import {findStrayTags, type StrayTag} from './tagFilter.js';
import {walk} from './walk.js';
import type {Escaped} from '../types.js';
import type {Html, Nodes, Root} from 'mdast';
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
  const kept = new Set<number>();
  let marked = text;
  let tree = parse(marked);
  for (let pass = 0; pass < MAX_PASSES; pass += 1) {
    const stray = findStrayTags(tree, marked).filter(
      ({node}) => !kept.has(startOf(node)),
    );
    if (stray.length === 0) {
      return {tree: kept.size > 0 ? showAsText(tree, marked) : tree, escaped};
    }
    escaped.push(
      ...stray.map(({line, text}) => ({what: 'tag' as const, text, line})),
    );
    const uncovered = parse(replaceAt(marked, stray));
    const overflowing = findOverflowing(stray, uncovered);
    overflowing.forEach((node) => kept.add(startOf(node)));
    marked = replaceAt(
      marked,
      stray.filter(({node}) => !overflowing.has(node)),
    );
    tree = overflowing.size === 0 ? uncovered : parse(marked);
  }
  return {tree: showAsText(tree, marked), escaped};
}

/**
 * Blocks of raw HTML that must stay one block: without their tag they begin
 * code or HTML that goes on below them, where other text stands.
 */
function findOverflowing(
  stray: readonly StrayTag[],
  uncovered: Root,
): ReadonlySet<Html> {
  const blocks = stray.filter(({inline}) => !inline).map(({node}) => node);
  const overflowing = new Set<Html>();
  if (blocks.length === 0) {
    return overflowing;
  }
  walk<Nodes>(uncovered, (node) => {
    if (node.type !== 'code' && node.type !== 'html' && node.type !== 'math') {
      return;
    }
    const start = startOf(node);
    const block = blocks.find(
      (one) => startOf(one) <= start && start < endOf(one),
    );
    if (block && endOf(node) > endOf(block)) {
      overflowing.add(block);
    }
  });
  return overflowing;
}

function startOf({position}: Nodes): number {
  return position?.start.offset ?? 0;
}

function endOf({position}: Nodes): number {
  return position?.end.offset ?? 0;
}

/** One unit for one unit: every offset stays right. */
function replaceAt(text: string, stray: readonly StrayTag[]): string {
  const offsets = new Set(stray.map(({offset}) => offset));
  return Array.from({length: text.length}, (_, at) =>
    offsets.has(at) ? LESS_THAN : text.charAt(at),
  ).join('');
}

function showAsText(tree: Root, text: string): Root {
  const tags = findStrayTags(tree, text);
  const inline = new Map(tags.map((tag) => [tag.node, tag.inline]));
  walk<Nodes>(tree, (node, parent, index) => {
    if (node.type !== 'html' || !inline.has(node) || !('children' in parent)) {
      return;
    }
    const shown = {...node, type: 'text' as const};
    parent.children[index] = inline.get(node)
      ? shown
      : {type: 'paragraph', position: node.position, children: [shown]};
  });
  return tree;
}
