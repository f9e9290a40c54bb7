import type {Html, Nodes, Root, Table} from 'mdast';
import {toMappedText} from './nodes.js';
import {isPhrasingParent} from './phrasing.js';
import {walk} from './walk.js';

const ONLY_BREAK = /^<\/?br\s*\/?>$/i;
const ONLY_COMMENT = /^\s*<!--(?:-?>|[^]*?-->)\s*$/;

/** What the tree still lacks to say all that its writer means. Changes the tree it is given. */
export function prepareTree(tree: Root): void {
  walk<Nodes>(tree, (node, parent, index) => {
    if (!('children' in parent)) {
      return undefined;
    }
    switch (node.type) {
      case 'text':
        Object.assign(node, toMappedText(node));
        return undefined;
      case 'html':
        return replaceTrivialHtml(node, parent, index);
      case 'table':
        keepSurplusCells(node);
        return undefined;
      case 'link':
      case 'image':
      case 'definition':
        trimAddress(node);
        return undefined;
      default:
        return undefined;
    }
  });
}

/** A no-break space is no blank to CommonMark, and no address begins with one. */
function trimAddress(node: {url: string}): void {
  node.url = node.url.trim();
}

/** `<br>` and comments, most of the HTML in logs, need no HTML parser. */
function replaceTrivialHtml(
  node: Html,
  parent: Extract<Nodes, {children: unknown[]}>,
  index: number,
): number | undefined {
  if (ONLY_COMMENT.test(node.value)) {
    parent.children.splice(index, 1);
    return index;
  }
  if (ONLY_BREAK.test(node.value) && isPhrasingParent(parent)) {
    parent.children[index] = {type: 'break', position: node.position};
  }
  return undefined;
}

/**
 * A row with more cells than its table's head (a `|` in code that nobody
 * escaped) loses them on GitHub. Here they go on in the last cell, behind the
 * `|` as written. Changes the table it is given.
 */
function keepSurplusCells(table: Table): void {
  const columns = table.align?.length ?? 0;
  if (columns === 0) {
    return;
  }
  for (const row of table.children) {
    const surplus = row.children.splice(columns);
    for (const cell of surplus) {
      row.children[columns - 1]?.children.push(
        {type: 'text', value: '|'},
        ...cell.children,
      );
    }
  }
}
