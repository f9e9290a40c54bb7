import {slice} from '../mappedText.js';
import {toMappedText} from '../parse/nodes.js';
import {toPlugin} from './addSyntax.js';
import {lineConstruct, token} from './lineConstruct.js';
import {enterText, exitWritten} from './texts.js';
import type {Step} from './lineConstruct.js';
import type {Data, Heading, HeadingData, Paragraph, Parents} from 'mdast';
import type {CompileContext, Token} from 'mdast-util-from-markdown';

/** Numbers alone are powers (`2 ^10`), unless they are as long as Obsidian makes its ids. */
const BLOCK_ID = /^\^((?=[\d-]*[A-Za-z]|\d{6})[A-Za-z0-9-]{2,60}) *$/;
const HEADING_ID = /^\{#([^\s{}#]{1,100})\} *$/;

/**
 * `^id` at the end of a paragraph or a list item, or on a line of its own
 * behind a block: a name by which others link to it.
 *
 * https://help.obsidian.md/links#Link+to+a+block+in+a+note
 */
export const remarkBlockIds = toPlugin({
  micromark: {
    text: {
      94: lineConstruct({
        name: 'blockId',
        previous: (code) => code === null || code < 0 || code === 32,
        plan: (line) => planId('blockId', BLOCK_ID.exec(line)),
      }),
    },
  },
  fromMarkdown: {
    enter: {
      blockId(token) {
        if (!mayHaveBlockId(this)) {
          enterText(this, token);
        }
      },
    },
    exit: {
      blockId(token) {
        const [, id] = BLOCK_ID.exec(this.sliceSerialize(token)) ?? [];
        exitId(this, {token, data: {blockId: id}});
      },
    },
  },
});

/**
 * `{#id}` at the end of a heading: its id.
 *
 * https://docusaurus.io/docs/markdown-features/toc#heading-ids
 */
export const remarkHeadingIds = toPlugin({
  micromark: {
    text: {
      123: lineConstruct({
        name: 'headingId',
        plan: (line) => planId('headingId', HEADING_ID.exec(line)),
      }),
    },
  },
  fromMarkdown: {
    enter: {
      headingId(token) {
        const node = this.stack.at(-1);
        if (node?.type !== 'heading' || node.children.length === 0) {
          enterText(this, token);
        }
      },
    },
    exit: {
      headingId(token) {
        const [, id] = HEADING_ID.exec(this.sliceSerialize(token)) ?? [];
        exitId(this, {token, data: {id}});
      },
    },
  },
});

function planId(
  type: string,
  match: RegExpExecArray | null,
): readonly Step[] | undefined {
  return match
    ? [...token(type, match[0].length), {expect: 'contentEnd'}]
    : undefined;
}

/** An id by itself is one of what stands before it. */
function mayHaveBlockId(context: CompileContext): boolean {
  const [parent, node] = context.stack.slice(-2);
  return (
    (node?.type === 'paragraph' || node?.type === 'heading') &&
    parent !== undefined &&
    'children' in parent &&
    (node.children.length > 0 || parent.children.length > 1)
  );
}

/** What was refused at its beginning is text at hand. */
function exitId(
  context: CompileContext,
  {token, data}: {readonly token: Token; readonly data: HeadingData},
): void {
  const node = context.stack.at(-1);
  if (node?.type === 'text') {
    exitWritten(context, token);
  } else if (node) {
    node.data = {...node.data, ...data};
  }
}

/**
 * Gives an id at the end of a block to what it is one of: the block, its list
 * item, or what stands before it. Says whether nothing is left of the block.
 */
export function settleId(
  node: Paragraph | Heading,
  parent: Parents,
  index: number,
): boolean {
  const {blockId, ...data}: HeadingData = node.data ?? {};
  if (blockId === undefined && data.id === undefined) {
    return false;
  }
  trimEnd(node);
  const isLonely = node.children.length === 0;
  const isItem = parent.type === 'listItem' && index === 0;
  const owner = isLonely
    ? parent.children[index - 1]
    : isItem
      ? parent
      : undefined;
  if (!owner || blockId === undefined) {
    return false;
  }
  owner.data = {...owner.data, blockId} as Data;
  node.data = data;
  return isLonely;
}

/** The blanks before an id show nothing. */
function trimEnd(node: Paragraph | Heading): void {
  const last = node.children.at(-1);
  if (last?.type !== 'text') {
    return;
  }
  const {length} = last.value.trimEnd();
  if (length === 0) {
    node.children.pop();
  } else if (length < last.value.length) {
    Object.assign(last, slice(toMappedText(last), 0, length));
  }
}
