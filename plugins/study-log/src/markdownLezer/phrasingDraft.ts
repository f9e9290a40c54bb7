import type {SyntaxNode} from '@lezer/common';
import type {Range, Reference, Wikilink} from '../logs/types.js';
import {OBJECT_REPLACEMENT, createFlatText} from './flatText.js';
import type {FlatTextBuilder} from './flatText.js';
import {linkTarget} from './links.js';
import type {MarkdownDocument} from './types.js';

/** A phrasing block while its inlines are read. */
export type PhrasingDraft = {
  readonly document: MarkdownDocument;
  readonly run: FlatTextBuilder;
  readonly plain: FlatTextBuilder;
  /** Slices of `plain`. */
  readonly bolds: Range[];
  /** What each U+FFFC of the run shows, as a slice of `plain`; the last may be open. */
  readonly objects: {readonly start: number; end?: number}[];
  readonly wikilinks: Omit<Wikilink, 'section'>[];
  readonly references: Reference[];
  /** The raw HTML element, or `link`, whose text is not running text. */
  silencedBy: string | null;
  /** How deep the inline being read is nested. */
  depth: number;
};

export function createPhrasingDraft(document: MarkdownDocument): PhrasingDraft {
  return {
    document,
    run: createFlatText(document.text),
    plain: createFlatText(document.text),
    bolds: [],
    objects: [],
    wikilinks: [],
    references: [],
    silencedBy: null,
    depth: 0,
  };
}

/** Adds a slice of the source as text. */
export function addText(
  draft: PhrasingDraft,
  start: number,
  end: number,
): void {
  if (!draft.silencedBy) {
    closeObject(draft);
    draft.run.addSource(start, end);
  }
  draft.plain.addSource(start, end);
}

/** Adds text that the source spells otherwise. */
export function addLiteral(draft: PhrasingDraft, text: string): void {
  if (!draft.silencedBy) {
    closeObject(draft);
    draft.run.addLiteral(text);
  }
  draft.plain.addLiteral(text);
}

/** Puts U+FFFC into the run; it stands for what is shown until running text goes on. */
export function openObject(draft: PhrasingDraft): void {
  closeObject(draft);
  draft.objects.push({start: draft.plain.length()});
  draft.run.addLiteral(OBJECT_REPLACEMENT);
}

export function closeObject({objects, plain}: PhrasingDraft): void {
  const last = objects.at(-1);
  if (last) {
    last.end ??= plain.length();
  }
}

/** Adds what is shown as `shown`, literally or as a slice of the source, but is no running text. */
export function addObject(draft: PhrasingDraft, shown: Range | string): void {
  openObject(draft);
  if (typeof shown === 'string') {
    draft.plain.addLiteral(shown);
  } else {
    draft.plain.addSource(shown.start, shown.end);
  }
}

/** Adds the destination that a `URL` node holds. */
export function addReference(
  draft: PhrasingDraft,
  kind: Reference['kind'],
  url: SyntaxNode,
): void {
  draft.references.push({
    kind,
    target: linkTarget(sourceOf(draft, url)),
    line: draft.document.lines.lineAt(url.from),
  });
}

export function sourceOf(
  {document}: PhrasingDraft,
  {from, to}: SyntaxNode,
): string {
  return document.text.slice(from, to);
}
