import type {SyntaxNode} from '@lezer/common';
import type {BoldTerm, Range, Reference, Wikilink} from '../types';
import {decodeEntity} from './entities';
import {
  OBJECT_REPLACEMENT,
  createFlatText,
  foldSpace,
  toSourceRange,
} from './flatText';
import type {FlatTextBuilder} from './flatText';
import {findHtmlReferences, readTag} from './html';
import {isLink, linkTarget} from './links';
import type {FlatText, MarkdownDocument} from './types';
import {readWikilink} from './wikilinks';

/** Everything the inlines of one phrasing block say. */
export type Phrasing = {
  /** Running text: what may be linked. */
  readonly run: FlatText;
  /** All that a reader sees, code and link texts included; white space as in the source. */
  readonly plain: FlatText;
  readonly bolds: readonly Omit<BoldTerm, 'section'>[];
  readonly wikilinks: readonly Omit<Wikilink, 'section'>[];
  readonly references: readonly Reference[];
};

type Draft = {
  readonly document: MarkdownDocument;
  readonly run: FlatTextBuilder;
  readonly plain: FlatTextBuilder;
  readonly bolds: {slice: Range}[];
  readonly wikilinks: Omit<Wikilink, 'section'>[];
  readonly references: Reference[];
  /** The raw HTML element (or Markdown link) whose text is not running text. */
  silencedBy: string | null;
};

/**
 * Reads a paragraph, heading, table cell or task.
 *
 * @param from - where its text begins, when that is not the node's own start
 */
export function readPhrasing(
  document: MarkdownDocument,
  node: SyntaxNode,
  from = node.from,
): Phrasing {
  const draft: Draft = {
    document,
    run: createFlatText(document.text),
    plain: createFlatText(document.text),
    bolds: [],
    wikilinks: [],
    references: [],
    silencedBy: null,
  };
  addChildren(draft, node, {start: from, end: node.to});
  const plain = draft.plain.build();
  return {
    run: draft.run.build(),
    plain,
    bolds: draft.bolds.flatMap(({slice}) => {
      const range = toSourceRange(plain, slice);
      const text = foldSpace(plain.text.slice(slice.start, slice.end));
      return range && text ? [{text, range}] : [];
    }),
    wikilinks: draft.wikilinks,
    references: draft.references,
  };
}

function addChildren(draft: Draft, node: SyntaxNode, range: Range): void {
  let at = range.start;
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.from < at) {
      continue;
    }
    addText(draft, at, child.from);
    (INLINES[child.name] ?? addNothing)(draft, child);
    at = child.to;
  }
  addText(draft, at, range.end);
}

function addText(draft: Draft, start: number, end: number): void {
  draft.plain.addSource(start, end);
  if (!draft.silencedBy) {
    draft.run.addSource(start, end);
  }
}

/** Shown as `shown` (or the slice of the source), but no running text. */
function addObject(draft: Draft, shown: Range | string): void {
  if (typeof shown === 'string') {
    draft.plain.addLiteral(shown);
  } else {
    draft.plain.addSource(shown.start, shown.end);
  }
  draft.run.addLiteral(OBJECT_REPLACEMENT);
}

type InlineReader = (draft: Draft, node: SyntaxNode) => void;

const addNothing: InlineReader = () => undefined;

const addInside: InlineReader = (draft, node) =>
  addChildren(draft, node, {start: node.from, end: node.to});

const addUrl: InlineReader = (draft, node) => {
  addObject(draft, {start: node.from, end: node.to});
  addReference(draft, 'link', node);
};

const INLINES: Readonly<Record<string, InlineReader>> = {
  Emphasis: addInside,
  Strikethrough: addInside,
  StrongEmphasis: (draft, node) => {
    const start = draft.plain.length();
    addInside(draft, node);
    draft.bolds.push({slice: {start, end: draft.plain.length()}});
  },
  // The backslash is no text; the character behind it stands in the source.
  Escape: (draft, node) => addText(draft, node.from + 1, node.to),
  HardBreak: (draft, node) => addText(draft, node.to - 1, node.to),
  Entity: (draft, node) => {
    const character = decodeEntity(sourceOf(draft, node));
    draft.plain.addLiteral(character);
    draft.run.addLiteral(draft.silencedBy ? '' : character);
  },
  InlineCode: (draft, node) => addObject(draft, withoutMarks(draft, node, /`/)),
  InlineMath: (draft, node) =>
    addObject(draft, withoutMarks(draft, node, /\$/)),
  Link: addLink,
  Image: (draft, node) => {
    if (!isLink(draft.document, node)) {
      addBracketedText(draft, node);
      return;
    }
    addObject(draft, '');
    addTarget(draft, 'image', node);
  },
  Autolink: (draft, node) => {
    const url = node.getChild('URL');
    if (url) {
      addUrl(draft, url);
    }
  },
  URL: addUrl,
  HTMLTag: addTag,
  Comment: (draft) => addObject(draft, ''),
  ProcessingInstruction: (draft) => addObject(draft, ''),
  FootnoteReference: (draft) => addObject(draft, ''),
  Wikilink: (draft, node) => {
    const wikilink = readWikilink(draft.document, node);
    addObject(draft, wikilink.labelRange);
    draft.wikilinks.push(wikilink);
  },
  WikiEmbed: (draft, node) => {
    const {target, line} = readWikilink(draft.document, node);
    addObject(draft, '');
    draft.references.push({kind: 'image', target, line});
  },
};

function addLink(draft: Draft, node: SyntaxNode): void {
  if (!isLink(draft.document, node)) {
    addBracketedText(draft, node);
    return;
  }
  addTarget(draft, 'link', node);
  draft.run.addLiteral(OBJECT_REPLACEMENT);
  const [opening, closing] = node.getChildren('LinkMark');
  const outer = draft.silencedBy;
  draft.silencedBy = outer ?? 'link';
  addChildrenBetween(draft, node, {
    start: opening?.to ?? node.from,
    end: closing?.from ?? node.to,
  });
  draft.silencedBy = outer;
}

function addChildrenBetween(draft: Draft, node: SyntaxNode, range: Range) {
  let at = range.start;
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.from < range.start || child.to > range.end) {
      continue;
    }
    addText(draft, at, child.from);
    (INLINES[child.name] ?? addNothing)(draft, child);
    at = child.to;
  }
  addText(draft, at, range.end);
}

/** `[서비스]` without a definition for it is text, brackets and all. */
function addBracketedText(draft: Draft, node: SyntaxNode): void {
  let at = node.from;
  for (let child = node.firstChild; child; child = child.nextSibling) {
    const read = INLINES[child.name];
    if (read) {
      addText(draft, at, child.from);
      read(draft, child);
      at = child.to;
    }
  }
  addText(draft, at, node.to);
}

function addTag(draft: Draft, node: SyntaxNode): void {
  const html = sourceOf(draft, node);
  const tag = readTag(html);
  if (!tag.known) {
    addObject(draft, {start: node.from, end: node.to});
    return;
  }
  addObject(draft, tag.name === 'br' ? ' ' : '');
  if (draft.silencedBy) {
    const closes = tag.closing && tag.name === draft.silencedBy;
    draft.silencedBy = closes ? null : draft.silencedBy;
  } else if (tag.silent && !tag.closing) {
    draft.silencedBy = tag.name;
  }
  for (const {kind, target, at} of findHtmlReferences(html)) {
    const line = draft.document.lines.lineAt(node.from + at);
    draft.references.push({kind, target, line});
  }
}

function addTarget(draft: Draft, kind: Reference['kind'], node: SyntaxNode) {
  const url = node.getChild('URL');
  if (url) {
    addReference(draft, kind, url);
  }
}

function addReference(draft: Draft, kind: Reference['kind'], url: SyntaxNode) {
  draft.references.push({
    kind,
    target: linkTarget(sourceOf(draft, url)),
    line: draft.document.lines.lineAt(url.from),
  });
}

function withoutMarks(draft: Draft, node: SyntaxNode, mark: RegExp): Range {
  const source = sourceOf(draft, node);
  const size = source.search(new RegExp(`[^${mark.source}]`));
  return {start: node.from + size, end: node.to - size};
}

function sourceOf(draft: Draft, node: SyntaxNode): string {
  return draft.document.text.slice(node.from, node.to);
}
