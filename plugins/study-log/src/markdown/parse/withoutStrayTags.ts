import {same} from '../mappedText.js';
import {isPhrasingParent} from './phrasing.js';
import {LESS_THAN, showLessThan} from './strayMark.js';
import {findStrayTags} from './strayTags.js';
import {walk} from './walk.js';
import type {StrayTag} from './strayTags.js';
import type {Escaped, Piece} from '../types.js';
import type {Html, Nodes, Root} from 'mdast';

export type ParsedMarkdown = {
  readonly tree: Root;
  /** Tags that are shown as text. */
  readonly escaped: readonly Escaped[];
  /** Why the text could not be parsed: the tree is empty then. */
  readonly failure?: string;
};

/** A `<style>` that is no tag any more uncovers Markdown, which may hold more. */
const MAX_PASSES = 3;

/**
 * Parses a text so that every tag which may not be one is text in the tree:
 * its `<` is put aside and the text is parsed again.
 */
export function parseWithoutStrayTags(
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
      break;
    }
    escaped.push(
      ...stray.map(({offset, text}) => ({
        what: 'tag' as const,
        text,
        source: offset,
      })),
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
  showStrayHtml(tree, marked);
  if (marked !== text) {
    showLessThans(tree);
  }
  return {tree, escaped};
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
  const byStart = toLookup(blocks);
  walk<Nodes>(uncovered, (node) => {
    if (node.type !== 'code' && node.type !== 'html' && node.type !== 'math') {
      return;
    }
    const block = byStart(startOf(node));
    if (block && endOf(node) > endOf(block)) {
      overflowing.add(block);
    }
  });
  return overflowing;
}

/** Finds the block that an offset lies in; blocks come in order and apart from each other. */
function toLookup(
  blocks: readonly Html[],
): (offset: number) => Html | undefined {
  return (offset) => {
    let low = 0;
    let high = blocks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (endOf(blocks[middle]!) <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    const block = blocks[low];
    return block && startOf(block) <= offset ? block : undefined;
  };
}

function startOf({position}: Nodes): number {
  return position?.start.offset ?? 0;
}

function endOf({position}: Nodes): number {
  return position?.end.offset ?? 0;
}

/** One unit for one unit: every offset stays right. */
function replaceAt(text: string, stray: readonly StrayTag[]): string {
  const units = text.split('');
  stray.forEach(({offset}) => {
    units[offset] = LESS_THAN;
  });
  return units.join('');
}

/** What is still stray after all passes is shown as it is written. */
function showStrayHtml(tree: Root, text: string): void {
  const stray = new Set(findStrayTags(tree, text).map(({node}) => node));
  if (stray.size === 0) {
    return;
  }
  walk<Nodes>(tree, (node, parent, index) => {
    if (node.type !== 'html' || !stray.has(node) || !('children' in parent)) {
      return;
    }
    const pieces = findLines(node.value, text, startOf(node));
    const shown = {...node, type: 'text' as const, pieces};
    parent.children[index] = isPhrasingParent(parent)
      ? shown
      : {type: 'paragraph', position: node.position, children: [shown]};
  });
}

/** Where each line of a value stands in a text; what precedes it there (`> `) is not of the value. */
function findLines(value: string, text: string, from: number): Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  for (const [line] of value.matchAll(/.+(?:\r\n?|\n)?|\r\n?|\n/g)) {
    const start = text.indexOf(line, at);
    if (start < 0) {
      return [];
    }
    at = start + line.length;
    pieces.push(same(start, at));
  }
  return pieces;
}

/** Puts every `<` back where it stood; in raw HTML, as the text it is. */
function showLessThans(tree: Root): void {
  walk<Nodes>(tree, (node) => {
    if (node.type === 'html') {
      node.value = node.value.replaceAll(LESS_THAN, '&lt;');
    } else {
      showIn(node);
    }
  });
}

/** In all that a node says of itself, `data` included. */
function showIn(value: object): void {
  for (const [key, child] of Object.entries(value)) {
    if (key === 'children' || key === 'pieces' || key === 'position') {
      continue;
    }
    if (typeof child === 'string') {
      if (child.includes(LESS_THAN)) {
        Reflect.set(value, key, showLessThan(child));
      }
    } else if (typeof child === 'object' && child !== null) {
      showIn(child as object);
    }
  }
}
