import type {SyntaxNode} from '@lezer/common';
import type {Range} from '../types';
import {readPhrasing} from './phrasing';
import type {Phrasing} from './phrasing';
import type {MarkdownDocument} from './types';

/** The list item that a block stands in. */
export type ItemPlace = {
  readonly list: number;
  readonly depth: number;
  readonly ordered: boolean;
  readonly listEnd: number;
};

type Placed = {readonly range: Range; readonly line: number};

/** A leaf of the entry's block structure, in document order. */
export type EntryBlock = Placed &
  (
    | {
        readonly type: 'paragraph';
        readonly phrasing: Phrasing;
        /** Set on the first paragraph of a list item: the item's own text. */
        readonly item: ItemPlace | null;
        /** Neither in a list nor in a footnote. */
        readonly top: boolean;
      }
    | {readonly type: 'heading'; readonly phrasing: Phrasing}
    | {
        readonly type: 'row';
        readonly table: number;
        readonly header: boolean;
        readonly cells: readonly Phrasing[];
      }
    | {readonly type: 'fence'; readonly node: SyntaxNode}
    | {readonly type: 'html'}
    | {readonly type: 'linkReference'; readonly url: Range}
  );

type Walk = {
  readonly document: MarkdownDocument;
  readonly blocks: EntryBlock[];
  lists: number;
  tables: number;
};

type Context = {
  readonly item: ItemPlace | null;
  readonly top: boolean;
};

const ALERT =
  /^\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\][ \t]*(?:\r\n?|\n|$)/i;
const TOP: Context = {item: null, top: true};

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

function walkBlock(walk: Walk, node: SyntaxNode, context: Context): void {
  switch (node.name) {
    case 'Paragraph':
    case 'Task':
      return addParagraph(walk, node, context);
    case 'BulletList':
    case 'OrderedList':
      return walkList(walk, node, context);
    case 'Blockquote':
      return walkQuote(walk, node, context);
    case 'FootnoteDefinition':
      return walkChildren(walk, node, {item: null, top: false});
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

function addLeaf(walk: Walk, node: SyntaxNode): void {
  const {document, blocks} = walk;
  const place = placeOf(document, node);
  if (/Heading[1-6]$/.test(node.name)) {
    const phrasing = readPhrasing(document, node);
    blocks.push({type: 'heading', phrasing, ...place});
  } else if (node.name === 'FencedCode') {
    blocks.push({type: 'fence', node, ...place});
  } else if (node.name === 'HTMLBlock') {
    blocks.push({type: 'html', ...place});
  } else if (node.name === 'LinkReference') {
    const url = node.getChild('URL');
    if (url) {
      const range = {start: url.from, end: url.to};
      blocks.push({type: 'linkReference', url: range, ...place});
    }
  }
}

function addParagraph(walk: Walk, node: SyntaxNode, context: Context): void {
  const {document, blocks} = walk;
  const marker = node.getChild('TaskMarker');
  const from = marker ? marker.to + 1 : node.from;
  blocks.push({
    type: 'paragraph',
    phrasing: readPhrasing(document, node, from),
    ...context,
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
    walkItem(walk, listItem, item);
  }
}

/** Only the first paragraph is the item's own text; lists below still belong to it. */
function walkItem(walk: Walk, node: SyntaxNode, item: ItemPlace): void {
  let own = true;
  for (let child = node.firstChild; child; child = child.nextSibling) {
    const isText = child.name === 'Paragraph' || child.name === 'Task';
    const isList = child.name.endsWith('List');
    walkBlock(walk, child, {
      item: (isText && own) || isList ? item : null,
      top: false,
    });
    own = own && child.name === 'ListMark';
  }
}

function walkQuote(walk: Walk, node: SyntaxNode, context: Context): void {
  const first = node.getChild('Paragraph');
  const alert =
    first && ALERT.exec(walk.document.text.slice(first.from, node.to));
  if (!alert) {
    walkChildren(walk, node, context);
    return;
  }
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.from !== first.from) {
      walkBlock(walk, child, context);
    } else if (alert[0].length < first.to - first.from) {
      addAlertText(walk, first, first.from + alert[0].length);
    }
  }
}

function addAlertText(walk: Walk, node: SyntaxNode, from: number): void {
  const {document, blocks} = walk;
  blocks.push({
    type: 'paragraph',
    phrasing: readPhrasing(document, node, from),
    item: null,
    top: true,
    range: {start: from, end: node.to},
    line: document.lines.lineAt(from),
  });
}

function walkTable(walk: Walk, node: SyntaxNode): void {
  const {document, blocks} = walk;
  const table = walk.tables;
  walk.tables += 1;
  for (let row = node.firstChild; row; row = row.nextSibling) {
    if (row.name === 'TableHeader' || row.name === 'TableRow') {
      const cells = row
        .getChildren('TableCell')
        .map((cell) => readPhrasing(document, cell));
      const header = row.name === 'TableHeader';
      blocks.push({
        type: 'row',
        table,
        header,
        cells,
        ...placeOf(document, row),
      });
    }
  }
}

function placeOf(document: MarkdownDocument, node: SyntaxNode): Placed {
  return {
    range: {start: node.from, end: node.to},
    line: document.lines.lineAt(node.from),
  };
}
