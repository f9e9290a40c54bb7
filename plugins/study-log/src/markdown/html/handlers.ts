import {defaultHandlers} from 'mdast-util-to-hast';
import {isMapped, slice, trimLines} from '../mappedText.js';
import {rangeOf, toMappedText} from '../parse/nodes.js';
import {walk} from '../parse/walk.js';
import {isBoldLine} from './boldLine.js';
import {keepOwn} from './keepOwn.js';
import {keep, markText, slotNode, type Marks} from './marks.js';
import type {MappedText} from '../types.js';
import type {Element, ElementContent} from 'hast';
import type {
  Code,
  FootnoteReference,
  Heading,
  Html,
  Image,
  ImageReference,
  Link,
  LinkReference,
  ListItem,
  Nodes,
  Paragraph,
  Parents,
  Root,
  Text,
} from 'mdast';
import type {Handlers, State} from 'mdast-util-to-hast';
import type {Embed, Wikilink} from '../parse/nodes.js';

export type HandlerContext = {
  readonly tree: Root;
  readonly marks: Marks;
  /** The text of the file. */
  readonly source: string;
};

const LINE_BREAK = /^<br\s*\/?>$/i;

/** How nodes of Markdown become HTML with marks: ours over the dialect's over the usual. */
export function createHandlers(
  context: HandlerContext,
  dialect: Handlers,
): Handlers {
  return {
    ...keepOwn(dialect, context.marks),
    ...createTextHandlers(context),
    ...createAddressHandlers(),
    ...createSlotHandlers(context),
    ...createIdHandlers(context),
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
      withProperty(defaultHandlers.link(state, node), 'href', node.url),
    linkReference: (state: State, node: LinkReference) =>
      withProperty(
        defaultHandlers.linkReference(state, node),
        'href',
        urlOf(state, node),
      ),
    image: (state: State, node: Image) =>
      withProperty(defaultHandlers.image(state, node), 'src', node.url),
    imageReference: (state: State, node: ImageReference) =>
      withProperty(
        defaultHandlers.imageReference(state, node),
        'src',
        urlOf(state, node),
      ),
  };
}

/** A reference without a definition has come back as text. */
function withProperty<Result extends ElementContent | ElementContent[]>(
  result: Result,
  name: 'href' | 'src' | 'id',
  value: string | undefined,
): Result {
  if (
    !Array.isArray(result) &&
    result.type === 'element' &&
    value !== undefined
  ) {
    result.properties[name] = value;
  }
  return result;
}

function createSlotHandlers({marks, source}: HandlerContext): Handlers {
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
          text: source.slice(from, to),
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
        text: source.slice(start, end),
        ...(width === undefined ? {} : {width}),
        ...(height === undefined ? {} : {height}),
      });
    },
  };
}

/** Ids of the writer's, and what else the HTML of a block has to remember. */
function createIdHandlers({marks, source}: HandlerContext): Handlers {
  return {
    heading: (state: State, node: Heading) =>
      withProperty(defaultHandlers.heading(state, node), 'id', node.data?.id),
    paragraph(state: State, node: Paragraph, parent?: Parents) {
      const result = defaultHandlers.paragraph(state, node);
      const id = node.data?.blockId;
      return parent?.type === 'root' && isBoldLine(node, source)
        ? withProperty(
            result,
            'id',
            keep(marks, {
              boldLine: rangeOf(node)?.start ?? 0,
              ...(id === undefined ? {} : {id}),
            }),
          )
        : withProperty(result, 'id', id);
    },
    listItem: (state: State, node: ListItem, parent?: Parents) =>
      withProperty(
        defaultHandlers.listItem(state, node, parent),
        'id',
        node.data?.blockId,
      ),
    code(state: State, node: Code): Element {
      const {title, highlightedLines} = node.data ?? {};
      const result = defaultHandlers.code(state, node);
      return title === undefined && highlightedLines === undefined
        ? result
        : withProperty(
            result,
            'id',
            keep(marks, {
              code: {
                ...(title === undefined ? {} : {title}),
                ...(highlightedLines === undefined ? {} : {highlightedLines}),
              },
            }),
          );
    },
  };
}
