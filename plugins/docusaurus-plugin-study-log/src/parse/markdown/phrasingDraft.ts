import type {SyntaxNode} from '@lezer/common';
import type {Range, Reference, Wikilink} from '../types';
import {OBJECT_REPLACEMENT, createFlatText} from './flatText';
import type {FlatTextBuilder} from './flatText';
import {linkTarget} from './links';
import type {MarkdownDocument} from './types';

/** A phrasing block while its inlines are read. */
export type PhrasingDraft = {
  readonly document: MarkdownDocument;
  readonly run: FlatTextBuilder;
  readonly plain: FlatTextBuilder;
  /** Slices of `plain`. */
  readonly bolds: Range[];
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
  draft.plain.addSource(start, end);
  if (!draft.silencedBy) {
    draft.run.addSource(start, end);
  }
}

/** Adds what is shown as `shown`, literally or as a slice of the source, but is no running text. */
export function addObject(draft: PhrasingDraft, shown: Range | string): void {
  if (typeof shown === 'string') {
    draft.plain.addLiteral(shown);
  } else {
    draft.plain.addSource(shown.start, shown.end);
  }
  draft.run.addLiteral(OBJECT_REPLACEMENT);
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
