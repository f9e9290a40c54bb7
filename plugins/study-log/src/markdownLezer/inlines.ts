import type {SyntaxNode} from '@lezer/common';
import type {Range} from '../logs/types.js';
import {decodeEntity} from './entities.js';
import {findHtmlReferences, readTag} from './html.js';
import {isLink} from './links.js';
import {
  addLiteral,
  addObject,
  addReference,
  addText,
  openObject,
  sourceOf,
} from './phrasingDraft.js';
import type {PhrasingDraft} from './phrasingDraft.js';
import {readWikilink} from './wikilinks.js';

/** No writer nests deeper; a hostile file must not exhaust the stack. */
const DEEPEST = 100;

type InlineReader = (draft: PhrasingDraft, node: SyntaxNode) => void;

/** Adds the text and the inlines of `node` that lie within `range`; marks are no text. */
export function addInlines(
  draft: PhrasingDraft,
  node: SyntaxNode,
  range: Range,
): void {
  let at = range.start;
  if (draft.depth > DEEPEST) {
    addObject(draft, range);
    return;
  }
  draft.depth += 1;
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.from < at || child.to > range.end) {
      continue;
    }
    addText(draft, at, child.from);
    INLINES[child.name]?.(draft, child);
    at = endOfInline(draft, child);
  }
  addText(draft, at, range.end);
  draft.depth -= 1;
}

/** The space behind a `>` belongs to the mark. */
function endOfInline({document}: PhrasingDraft, child: SyntaxNode): number {
  const isSpaced =
    child.name === 'QuoteMark' && document.text[child.to] === ' ';
  return isSpaced ? child.to + 1 : child.to;
}

const addInside: InlineReader = (draft, node) =>
  addInlines(draft, node, {start: node.from, end: node.to});

const addUrl: InlineReader = (draft, node) => {
  addObject(draft, {start: node.from, end: node.to});
  addReference(draft, 'link', node);
};

const addNoText: InlineReader = (draft) => addObject(draft, '');

const INLINES: Readonly<Record<string, InlineReader>> = {
  Emphasis: addInside,
  Strikethrough: addInside,
  StrongEmphasis: (draft, node) => {
    const start = draft.plain.length();
    addInside(draft, node);
    draft.bolds.push({start, end: draft.plain.length()});
  },
  // The backslash is no text; the character behind it stands in the source.
  Escape: (draft, node) => addText(draft, node.from + 1, node.to),
  HardBreak: (draft, node) => addText(draft, node.to - 1, node.to),
  Entity: (draft, node) =>
    addLiteral(draft, decodeEntity(sourceOf(draft, node))),
  InlineCode: (draft, node) => addObject(draft, insideMarks(draft, node, '`')),
  InlineMath: (draft, node) => addObject(draft, insideMarks(draft, node, '$')),
  Link: addLink,
  Image: addImage,
  Autolink: (draft, node) => {
    const url = node.getChild('URL');
    if (url) {
      addUrl(draft, url);
    }
  },
  URL: addUrl,
  HTMLTag: addTag,
  Comment: addNoText,
  ProcessingInstruction: addNoText,
  FootnoteReference: addNoText,
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

function addLink(draft: PhrasingDraft, node: SyntaxNode): void {
  if (!isLink(draft.document, node)) {
    addBracketedText(draft, node);
    return;
  }
  const url = node.getChild('URL');
  if (url) {
    addReference(draft, 'link', url);
  }
  openObject(draft);
  const [opening, closing] = node.getChildren('LinkMark');
  const outer = draft.silencedBy;
  draft.silencedBy = outer ?? 'link';
  addInlines(draft, node, {
    start: opening?.to ?? node.from,
    end: closing?.from ?? node.to,
  });
  draft.silencedBy = outer;
}

function addImage(draft: PhrasingDraft, node: SyntaxNode): void {
  if (!isLink(draft.document, node)) {
    addBracketedText(draft, node);
    return;
  }
  addObject(draft, '');
  const url = node.getChild('URL');
  if (url) {
    addReference(draft, 'image', url);
  }
}

/** `[서비스]` without a definition for it is text, brackets and all. */
function addBracketedText(draft: PhrasingDraft, node: SyntaxNode): void {
  let at = node.from;
  if (draft.depth > DEEPEST) {
    addObject(draft, {start: node.from, end: node.to});
    return;
  }
  draft.depth += 1;
  for (let child = node.firstChild; child; child = child.nextSibling) {
    const read = INLINES[child.name];
    if (read) {
      addText(draft, at, child.from);
      read(draft, child);
      at = child.to;
    }
  }
  addText(draft, at, node.to);
  draft.depth -= 1;
}

function addTag(draft: PhrasingDraft, node: SyntaxNode): void {
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

function insideMarks(
  draft: PhrasingDraft,
  node: SyntaxNode,
  mark: string,
): Range {
  const source = sourceOf(draft, node);
  const size = Array.from(source).findIndex((character) => character !== mark);
  return {start: node.from + size, end: node.to - size};
}
