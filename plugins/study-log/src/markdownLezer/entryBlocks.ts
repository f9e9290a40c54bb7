import type {SyntaxNode} from '@lezer/common';
import type {Range} from '../logs/types.js';
import type {EntryBlock, ItemPlace, Placed} from './entryBlockTypes.js';
import {NO_PHRASING, readPhrasing, type Phrasing} from './phrasing.js';
import type {MarkdownDocument} from './types.js';

/** No writer nests deeper; a hostile file must not exhaust the stack. */
const DEEPEST = 100;

type Walk = {
  readonly document: MarkdownDocument;
  readonly blocks: EntryBlock[];
  lists: number;
  tables: number;
};

type Context = {
  readonly item: ItemPlace | null;
  readonly top: boolean;
  /** How many quotes, lists and footnotes are around. */
  readonly depth: number;
};

const ALERT =
  /^\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\][ \t]*(?:\r\n?|\n|$)/i;
const TOP: Context = {item: null, top: true, depth: 0};

/** The leaves of the blocks that begin within `range`. */
export function findEntryBlocks(
  document: MarkdownDocument,
  range: Range,
): readonly EntryBlock[] {
  const walk: Walk = {document, blocks: [], lists: 0, tables: 0};
  let node = document.tree.topNode.childAfter(range.start);
  for (; node && node.from < range.end; node = node.nextSibling) {
    if (node.from >= range.start) {
      walkBlock(walk, node, TOP);
    }
  }
  return walk.blocks;
}

function walkBlock(walk: Walk, node: SyntaxNode, outer: Context): void {
  const context = {...outer, depth: outer.depth + 1};
  if (context.depth > DEEPEST) {
    return;
  }
  switch (node.name) {
    case 'Paragraph':
    case 'Task':
      return addParagraph(walk, {node, from: endOfTaskBox(node)}, context);
    case 'BulletList':
    case 'OrderedList':
      return walkList(walk, node, context);
    case 'Blockquote':
      return walkQuote(walk, node, context);
    case 'FootnoteDefinition':
      return walkChildren(walk, node, {...context, item: null, top: false});
    case 'Table':
      return walkTable(walk, node);
    default:
      return addLeaf(walk, node);
  }
}

function walkChildren(walk: Walk, node: SyntaxNode, context: Context): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    walkBlock(walk, child, context);
  }
}

function endOfTaskBox(node: SyntaxNode): number {
  const box = node.getChild('TaskMarker');
  return box ? box.to + 1 : node.from;
}

function addParagraph(
  {document, blocks}: Walk,
  {node, from}: {readonly node: SyntaxNode; readonly from: number},
  context: Context,
): void {
  blocks.push({
    type: 'paragraph',
    phrasing: readPhrasing(document, node, from),
    item: context.item,
    top: context.top,
    range: {start: from, end: node.to},
    line: document.lines.lineAt(from),
  });
}

function walkList(walk: Walk, node: SyntaxNode, context: Context): void {
  const ordered = node.name === 'OrderedList';
  const item: ItemPlace = context.item
    ? {...context.item, depth: context.item.depth + 1, ordered}
    : {list: walk.lists, depth: 0, ordered, listEnd: node.to};
  walk.lists += context.item ? 0 : 1;
  for (const listItem of node.getChildren('ListItem')) {
    walkItem(walk, listItem, {...context, item, top: false});
  }
}

/** Only a first paragraph is the item's own text; lists below still belong to it. */
function walkItem(walk: Walk, node: SyntaxNode, context: Context): void {
  let own = true;
  for (let child = node.firstChild; child; child = child.nextSibling) {
    const isText = child.name === 'Paragraph' || child.name === 'Task';
    const isList = child.name.endsWith('List');
    const item = (isText && own) || isList ? context.item : null;
    walkBlock(walk, child, {...context, item});
    own = own && child.name === 'ListMark';
  }
}

/** The marker line of an alert is no text; what follows it is. */
function walkQuote(walk: Walk, node: SyntaxNode, context: Context): void {
  const first = node.getChild('Paragraph');
  const marker =
    first && ALERT.exec(walk.document.text.slice(first.from, node.to))?.[0];
  if (!marker) {
    walkChildren(walk, node, context);
    return;
  }
  const from = first.from + marker.length;
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.from !== first.from) {
      walkBlock(walk, child, context);
    } else if (from < first.to) {
      addParagraph(walk, {node: first, from}, context);
    }
  }
}

function walkTable(walk: Walk, node: SyntaxNode): void {
  const {document, blocks} = walk;
  const table = walk.tables;
  walk.tables += 1;
  let columns = 0;
  for (let row = node.firstChild; row; row = row.nextSibling) {
    if (row.name === 'TableHeader' || row.name === 'TableRow') {
      const header = row.name === 'TableHeader';
      const cells = readCells(document, row);
      columns = header ? cells.length : columns;
      const placed = place(document, row);
      blocks.push({type: 'row', table, header, columns, cells, ...placed});
    }
  }
}

/** The tree has no node for an empty cell; the pipes around it tell of it. */
function readCells(
  document: MarkdownDocument,
  row: SyntaxNode,
): readonly Phrasing[] {
  const cells: Phrasing[] = [];
  let cell: Phrasing | undefined;
  for (let node = row.firstChild; node; node = node.nextSibling) {
    if (node.name === 'TableCell') {
      cell = readPhrasing(document, node);
    } else if (node.name === 'TableDelimiter') {
      if (cell || node.from > row.from) {
        cells.push(cell ?? NO_PHRASING);
      }
      cell = undefined;
    }
  }
  return cell ? [...cells, cell] : cells;
}

function addLeaf({document, blocks}: Walk, node: SyntaxNode): void {
  const placed = place(document, node);
  if (/Heading[1-6]$/.test(node.name)) {
    const phrasing = readPhrasing(document, node);
    blocks.push({type: 'heading', phrasing, ...placed});
  } else if (node.name === 'FencedCode') {
    blocks.push({type: 'fence', node, ...placed});
  } else if (node.name === 'HTMLBlock') {
    blocks.push({type: 'html', ...placed});
  } else if (node.name === 'LinkReference') {
    const url = node.getChild('URL');
    if (url) {
      const range = {start: url.from, end: url.to};
      blocks.push({type: 'linkReference', url: range, ...placed});
    }
  }
}

function place(document: MarkdownDocument, node: SyntaxNode): Placed {
  return {
    range: {start: node.from, end: node.to},
    line: document.lines.lineAt(node.from),
  };
}
