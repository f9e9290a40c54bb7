import {toHast} from 'mdast-util-to-hast';
import {rangeOf} from '../parse/nodes.js';
import {createHandlers} from './handlers.js';
import {slotNode, type Marks} from './marks.js';
import type {Range} from '../types.js';
import type {Element, ElementContent, Root} from 'hast';
import type {FootnoteDefinition, Root as Markdown, RootContent} from 'mdast';
import type {State} from 'mdast-util-to-hast';

/** The HTML tree of a group of blocks; `start` is the offset of its first one. */
export type Part = {readonly hast: Root; readonly start: number | undefined};

export type NotePart = {
  readonly hast: Root;
  readonly id: string;
  readonly range: Range;
};

export type MarkedParts = {
  readonly parts: readonly Part[];
  readonly notes: readonly NotePart[];
};

/** Turns groups of blocks, and the footnotes of their file, into HTML trees with marks in their texts. */
export function toMarkedParts(
  tree: Markdown,
  groups: readonly (readonly RootContent[])[],
  {marks, source}: {readonly marks: Marks; readonly source: string},
): MarkedParts {
  const parts: Part[] = [];
  const notes: NotePart[] = [];
  // One call for all, since a block may refer to definitions of the whole file.
  toHast(tree, {
    allowDangerousHtml: true,
    handlers: {
      ...createHandlers({tree, marks, source}),
      root(state: State) {
        for (const group of groups) {
          const hast = toPart(state, group);
          if (hast.children.length > 0) {
            parts.push({hast, start: startOf(group)});
          }
        }
        for (const note of state.footnoteById.values()) {
          notes.push(toNotePart(state, note, marks));
        }
        return [];
      },
    },
  });
  return {parts, notes};
}

function toPart(state: State, group: readonly RootContent[]): Root {
  const content = state.all({type: 'root', children: [...group]});
  return {type: 'root', children: state.wrap(content, false)};
}

function startOf(group: readonly RootContent[]): number | undefined {
  return group
    .map((block) => rangeOf(block)?.start)
    .find((at) => at !== undefined);
}

/** The way back stands at the end of the note's last paragraph. */
function toNotePart(
  state: State,
  note: FootnoteDefinition,
  marks: Marks,
): NotePart {
  const content: ElementContent[] = state.all(note);
  const back = slotNode(marks, {kind: 'noteBack', note: note.identifier});
  const tail = content.at(-1);
  if (isParagraph(tail)) {
    tail.children.push({type: 'text', value: ' '}, back);
  } else {
    content.push(back);
  }
  return {
    id: note.identifier,
    range: rangeOf(note) ?? {start: 0, end: 0},
    hast: {type: 'root', children: state.wrap(content, true)},
  };
}

function isParagraph(node: ElementContent | undefined): node is Element {
  return node?.type === 'element' && node.tagName === 'p';
}
