import {rangeOf} from '../parse/nodes.js';
import '../syntax/nodes.js';
import type {Reading} from './phrasingDraft.js';
import {readPhrasing} from './phrasing.js';
import type {ItemPlace, OutlineBlock} from './types.js';
import type {Code, List, ListItem, Nodes, Table} from 'mdast';

/** No writer nests deeper; a hostile file must not exhaust the stack. */
const DEEPEST = 100;

type Walk = {
  readonly reading: Reading;
  readonly blocks: OutlineBlock[];
  lists: number;
  tables: number;
};

type Context = {
  readonly item: ItemPlace | undefined;
  /** In a list, in a footnote, or the title of a callout. */
  readonly inner: boolean;
  /** How many quotes, lists and footnotes are around. */
  readonly depth: number;
};

/** The leaves of a tree's blocks, in document order. */
export function readBlocks(
  reading: Reading,
  blocks: readonly Nodes[],
): readonly OutlineBlock[] {
  const walk: Walk = {reading, blocks: [], lists: 0, tables: 0};
  const top: Context = {item: undefined, inner: false, depth: 0};
  blocks.forEach((block) => walkBlock(walk, block, top));
  return walk.blocks;
}

function walkBlock(walk: Walk, node: Nodes, outer: Context): void {
  const context = {...outer, depth: outer.depth + 1};
  if (context.depth > DEEPEST) {
    return;
  }
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return addPhrasing(walk, node, context);
    case 'calloutTitle':
      return addPhrasing(walk, node, {...context, inner: true});
    case 'list':
      return walkList(walk, node, context);
    case 'table':
      return walkTable(walk, node);
    case 'code':
      return addFence(walk, node);
    case 'footnoteDefinition':
      return walkAll(walk, node.children, {
        ...context,
        item: undefined,
        inner: true,
      });
    default:
      // A quote, a callout …; of other leaves the index reads nothing.
      if ('children' in node) {
        walkAll(walk, node.children, context);
      }
  }
}

function walkAll(walk: Walk, blocks: readonly Nodes[], context: Context): void {
  blocks.forEach((block) => walkBlock(walk, block, context));
}

function addPhrasing(
  {reading, blocks}: Walk,
  node: Extract<Nodes, {type: 'paragraph' | 'heading' | 'calloutTitle'}>,
  {item, inner}: Context,
): void {
  const range = rangeOf(node);
  if (!range) {
    return;
  }
  if (node.type === 'heading') {
    const phrasing = readPhrasing({text: reading.text}, node.children);
    blocks.push({type: 'heading', ...range, phrasing});
    return;
  }
  blocks.push({
    type: 'paragraph',
    ...range,
    phrasing: readPhrasing(reading, node.children),
    ...(item && {item}),
    ...(inner && {inner}),
  });
}

function walkList(walk: Walk, node: List, context: Context): void {
  const ordered = node.ordered === true;
  const list: Omit<ItemPlace, 'outer'> = context.item
    ? {...context.item, depth: context.item.depth + 1, ordered}
    : {
        list: walk.lists,
        depth: 0,
        ordered,
        listEnd: rangeOf(node)?.end ?? 0,
      };
  walk.lists += context.item ? 0 : 1;
  for (const child of node.children) {
    const item = {...list, outer: rangeOf(child) ?? {start: 0, end: 0}};
    walkItem(walk, child, {...context, item, inner: true});
  }
}

/** Only a first paragraph is the item's own text; lists below still belong to it. */
function walkItem(walk: Walk, {children}: ListItem, context: Context): void {
  children.forEach((child, index) => {
    const isOwn = index === 0 && child.type === 'paragraph';
    const item = isOwn || child.type === 'list' ? context.item : undefined;
    walkBlock(walk, child, {...context, item});
  });
}

function walkTable(walk: Walk, node: Table): void {
  const table = walk.tables;
  walk.tables += 1;
  const columns = node.children[0]?.children.length ?? 0;
  node.children.forEach((row, index) => {
    const range = rangeOf(row);
    if (range) {
      const cells = row.children.map(({children}) =>
        readPhrasing(walk.reading, children),
      );
      const header = index === 0;
      walk.blocks.push({type: 'row', ...range, table, header, columns, cells});
    }
  });
}

/** Indented code is none: it has no language, and often is no code. */
function addFence({reading, blocks}: Walk, node: Code): void {
  const range = rangeOf(node);
  if (range && /[`~]/.test(reading.text.charAt(range.start))) {
    const lang = (/^[^\s{,]+/.exec(node.lang ?? '')?.[0] ?? '').toLowerCase();
    const code = node.value.replace(/\r\n?/g, '\n');
    blocks.push({type: 'fence', ...range, lang, code});
  }
}
