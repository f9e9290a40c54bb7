import {toDiagramLanguage} from './diagrams.js';
import {showEmoji} from './emoji.js';
import {hasMarks, LESS_THAN, OURS, unmark} from './marks.js';
import type {CompileInput} from '../types.js';
import {keepSurplusCells} from './surplusCells.js';
import {walk} from './walk.js';
import {readWrittenTargets} from './writtenTargets.js';
import type {Html, Nodes, Root, RootContent} from 'mdast';

const ONLY_BREAK = /^<\/?br\s*\/?>$/i;
const ONLY_COMMENT = /^\s*<!--(?:-?>|[^]*?-->)\s*$/;

/**
 * What the tree needs before it becomes HTML, while offsets are exact: ids on
 * the headings, our diagrams in their places, no marks but in text.
 * Changes the tree it is given.
 */
export function prepareTree({
  tree,
  input,
  toSource,
}: {
  readonly tree: Root;
  readonly input: CompileInput;
  readonly toSource: (offset: number) => number;
}): void {
  const ids = new Map(
    input.headings.map(({start, id}) => [skipBlanks(input.text, start), id]),
  );
  insertDiagrams({tree, diagrams: input.diagrams, toSource});
  walk<Nodes>(tree, (node, parent, index) => {
    if (node.type === 'html') {
      return replaceTrivialHtml(node, parent, index);
    }
    if (node.type === 'text' && 'children' in parent) {
      const parts = readWrittenTargets(node, input);
      parent.children.splice(index, 1, ...parts);
      parts.forEach(unmarkNode);
      parts.forEach(showEmojiIn);
      return index + parts.length;
    }
    if (node.type === 'table') {
      keepSurplusCells(node);
    }
    unmarkNode(node);
    if ('url' in node) {
      // A no-break space is no blank to CommonMark, and no address begins with one.
      node.url = node.url.trim();
    }
    if (node.type === 'heading' || node.type === 'paragraph') {
      const id = ids.get(toSource(node.position?.start.offset ?? -1));
      if (id !== undefined) {
        node.data = {...node.data, hProperties: {id: `${OURS}${id}`}};
      }
    }
    return undefined;
  });
}

function skipBlanks(text: string, start: number): number {
  return (
    start + (/^[ \t]*/.exec(text.slice(start, start + 8))?.[0].length ?? 0)
  );
}

/** Behind the top-level block in which their place is; later ones first, so that places stay. */
function insertDiagrams({
  tree,
  diagrams,
  toSource,
}: {
  readonly tree: Root;
  readonly diagrams: CompileInput['diagrams'];
  readonly toSource: (offset: number) => number;
}): void {
  const starts = tree.children.map((node) =>
    toSource(node.position?.start.offset ?? 0),
  );
  for (const {after, origin, mermaid} of diagrams
    .toReversed()
    .sort((a, b) => b.after - a.after)) {
    const next = starts.findIndex((start) => start >= after);
    const diagram: RootContent = {
      type: 'code',
      lang: toDiagramLanguage(origin),
      value: mermaid,
    };
    tree.children.splice(next < 0 ? starts.length : next, 0, diagram);
  }
}

/** `<br>` and comments, most of the HTML in logs, need no HTML parser. */
function replaceTrivialHtml(
  node: Html,
  parent: Nodes,
  index: number,
): number | undefined {
  if (!('children' in parent)) {
    return undefined;
  }
  if (ONLY_COMMENT.test(node.value)) {
    parent.children.splice(index, 1);
    return index;
  }
  if (ONLY_BREAK.test(node.value) && isPhrasingParent(parent)) {
    parent.children[index] = {type: 'break'};
  } else {
    node.value = unmark(node.value.replaceAll(LESS_THAN, '&lt;'));
  }
  return undefined;
}

/** Whether the children of this node stand in running text. */
export function isPhrasingParent(parent: Nodes): boolean {
  return !['root', 'blockquote', 'listItem', 'footnoteDefinition'].includes(
    parent.type,
  );
}

function showEmojiIn(node: Nodes): void {
  if (node.type === 'text') {
    node.value = showEmoji(node.value);
  }
}

/** Marks stay in `text` alone, where a later step makes links of them. */
function unmarkNode(node: Nodes): void {
  if (node.type === 'text' || node.type === 'root') {
    return;
  }
  for (const key of ['value', 'url', 'title', 'alt', 'identifier', 'label']) {
    const value: unknown = Reflect.get(node, key);
    if (typeof value === 'string' && hasMarks(value)) {
      Reflect.set(node, key, unmark(value));
    }
  }
}
