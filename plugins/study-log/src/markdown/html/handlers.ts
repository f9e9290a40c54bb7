import {defaultHandlers} from 'mdast-util-to-hast';
import {isMapped, slice, trimLines} from '../mappedText.js';
import {dialectHandlers} from '../syntax/index.js';
import {rangeOf, toMappedText} from '../parse/nodes.js';
import {walk} from '../parse/walk.js';
import {isBoldLine} from '../parse/boldLine.js';
import {keepOwn, mapHandlers} from './keepOwn.js';
import {giveId, keep} from './kept.js';
import {markText, slotNode, type Marks} from './marks.js';
import type {MappedText} from '../types.js';
import type {Element, ElementContent, Properties} from 'hast';
import type {
  Code,
  FootnoteReference,
  Heading,
  Html,
  Image,
  ImageReference,
  Link,
  LinkReference,
  Nodes,
  Paragraph,
  Parents,
  Root,
  Text,
} from 'mdast';
import type {Handler, Handlers, State} from 'mdast-util-to-hast';

type HandlerResult = ElementContent | ElementContent[] | undefined;
import type {Embed, Wikilink} from '../syntax/nodes.js';

export type HandlerContext = {
  readonly tree: Root;
  readonly marks: Marks;
  /** The text of the file. */
  readonly source: string;
};

/** That of the root is `toMarkedParts`'s. */
const USUAL: Handlers = {...defaultHandlers, root: undefined};

const LINE_BREAK = /^<br\s*\/?>$/i;

/** How nodes of Markdown become HTML with marks: ours over the dialect's over the usual. */
export function createHandlers(context: HandlerContext): Handlers {
  const {marks} = context;
  const handlers: Handlers = {
    ...USUAL,
    ...keepOwn(dialectHandlers, marks),
    ...createTextHandlers(context),
    ...createAddressHandlers(),
    ...createSlotHandlers(context),
    ...createBlockHandlers(context),
  };
  return mapHandlers(handlers, (handler) => withBlockId(handler, marks));
}

/** Obsidian's `^id`, which any block may have; links write it with the caret. */
function withBlockId(handler: Handler, marks: Marks): Handler {
  return (state, node: Nodes, parent) => {
    const result = handler(state, node, parent) as HandlerResult;
    const id = node.data?.blockId;
    if (id !== undefined && result && 'tagName' in result) {
      giveId(result, `^${id}`, marks);
    }
    return result;
  };
}

function createTextHandlers({tree, marks}: HandlerContext): Handlers {
  const behindBreaks = findBehindBreaks(tree);
  return {
    text(_state: State, node: Text) {
      const text = toShownText(node, behindBreaks.has(node));
      return {
        type: 'text',
        value:
          isMapped(text) && text.value.trim() !== ''
            ? markText(marks, text)
            : text.value,
      };
    },
    html(state: State, node: Html) {
      return LINE_BREAK.test(node.value)
        ? {type: 'element', tagName: 'br', properties: {}, children: []}
        : defaultHandlers.html(state, node);
    },
  };
}

/** The blanks that HTML does not show are left out before marks stand beside them. */
function toShownText(node: Text, isBehindBreak: boolean): MappedText {
  const text = trimLines(toMappedText(node));
  const blanks = isBehindBreak
    ? (/^[ \t]*/.exec(text.value)?.[0].length ?? 0)
    : 0;
  return blanks > 0 ? slice(text, blanks) : text;
}

function findBehindBreaks(tree: Root): ReadonlySet<Nodes> {
  const texts = new Set<Nodes>();
  walk<Nodes>(tree, (node, parent, index) => {
    if ('children' in parent && parent.children[index - 1]?.type === 'break') {
      const text = 'children' in node ? node.children[0] : node;
      if (text?.type === 'text') {
        texts.add(text);
      }
    }
  });
  return texts;
}

/** Addresses stay as they are written: what they lead to is found by that. */
function createAddressHandlers(): Handlers {
  const urlOf = (state: State, {identifier}: {readonly identifier: string}) =>
    state.definitionById.get(identifier.toUpperCase())?.url;
  return {
    link: (state: State, node: Link) =>
      withProperties(defaultHandlers.link(state, node), {href: node.url}),
    linkReference: (state: State, node: LinkReference) =>
      withProperties(defaultHandlers.linkReference(state, node), {
        href: urlOf(state, node),
      }),
    image: (state: State, node: Image) =>
      withProperties(defaultHandlers.image(state, node), {
        src: node.url,
        ...sizeOf(node),
      }),
    imageReference: (state: State, node: ImageReference) =>
      withProperties(defaultHandlers.imageReference(state, node), {
        src: urlOf(state, node),
        ...sizeOf(node),
      }),
  };
}

/** A reference without a definition has come back as text. */
function withProperties<Result extends ElementContent | ElementContent[]>(
  result: Result,
  properties: Properties,
): Result {
  if (!Array.isArray(result) && result.type === 'element') {
    Object.assign(result.properties, properties);
  }
  return result;
}

function sizeOf({data = {}}: Image | ImageReference): Properties {
  const {width, height} = data;
  return {...(width && {width}), ...(height && {height})};
}

function createSlotHandlers({marks, source}: HandlerContext): Handlers {
  /** In a table a bar is written `\|`. */
  const written = (from: number, to: number) =>
    source.slice(from, to).replaceAll('\\|', '|');
  return {
    footnoteReference: (_state: State, {identifier}: FootnoteReference) =>
      slotNode(marks, {kind: 'noteRef', note: identifier}),
    wikilink(state: State, node: Wikilink) {
      const content = state.all(node as unknown as Parents);
      const range = rangeOf(node);
      const words = {
        start: rangeOf(node.children[0] ?? node)?.start,
        end: rangeOf(node.children.at(-1) ?? node)?.end,
      };
      if (!range || words.start === undefined || words.end === undefined) {
        return content;
      }
      const bracket = (from: number, to: number) =>
        slotNode(marks, {
          kind: 'brackets',
          text: written(from, to),
          range,
        });
      return [
        bracket(range.start, words.start),
        ...content,
        bracket(words.end, range.end),
      ];
    },
    embed(_state: State, node: Embed) {
      const {target, words, width, height} = node;
      const {start, end} = rangeOf(node) ?? {start: 0, end: 0};
      return slotNode(marks, {
        kind: 'embed',
        target,
        source: start,
        words,
        text: written(start, end),
        ...(width === undefined ? {} : {width}),
        ...(height === undefined ? {} : {height}),
      });
    },
  };
}

/** What the HTML of a block has to remember. */
function createBlockHandlers({marks, source}: HandlerContext): Handlers {
  return {
    heading(state: State, node: Heading) {
      const result = defaultHandlers.heading(state, node);
      if (node.data?.id !== undefined) {
        giveId(result, node.data.id, marks);
      }
      return result;
    },
    paragraph(state: State, node: Paragraph, parent?: Parents) {
      const result = defaultHandlers.paragraph(state, node);
      if (parent?.type === 'root' && isBoldLine(node, source)) {
        keep(marks, result, {boldLine: rangeOf(node)?.start ?? 0});
      }
      return result;
    },
    code(state: State, node: Code): Element {
      const {title, highlightedLines} = node.data ?? {};
      const result = defaultHandlers.code(state, node);
      if (title !== undefined || highlightedLines !== undefined) {
        keep(marks, result, {
          code: {
            ...(title === undefined ? {} : {title}),
            ...(highlightedLines === undefined ? {} : {highlightedLines}),
          },
        });
      }
      return result;
    },
  };
}
