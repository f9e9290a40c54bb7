import type {SyntaxNode} from '@lezer/common';
import type {BoldTerm, Range, Reference, Wikilink} from '../logs/types.js';
import {foldSpace, toSourceRange} from './flatText.js';
import {addInlines} from './inlines.js';
import {closeObject, createPhrasingDraft} from './phrasingDraft.js';
import type {FlatText, MarkdownDocument, RunningText} from './types.js';

/** Everything the inlines of one phrasing block say. */
export type Phrasing = {
  /** Running text: what may be linked. */
  readonly run: RunningText;
  /** All that a reader sees, code and link texts included; white space as in the source. */
  readonly plain: FlatText;
  readonly bolds: readonly Omit<BoldTerm, 'section'>[];
  readonly wikilinks: readonly Omit<Wikilink, 'section'>[];
  readonly references: readonly Reference[];
};

export const NO_PHRASING: Phrasing = {
  run: {text: '', segments: []},
  plain: {text: '', segments: []},
  bolds: [],
  wikilinks: [],
  references: [],
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
  const draft = createPhrasingDraft(document);
  addInlines(draft, node, {start: from, end: node.to});
  closeObject(draft);
  const plain = draft.plain.build();
  const objects = draft.objects.map(({start, end}) =>
    plain.text.slice(start, end),
  );
  return {
    run: {...draft.run.build(), ...(objects.length > 0 && {objects})},
    plain,
    bolds: draft.bolds.flatMap((slice) => toBold(plain, slice)),
    wikilinks: draft.wikilinks,
    references: draft.references,
  };
}

function toBold(
  plain: FlatText,
  slice: Range,
): readonly Omit<BoldTerm, 'section'>[] {
  const range = toSourceRange(plain, slice);
  const text = foldSpace(plain.text.slice(slice.start, slice.end));
  return range && text ? [{text, range}] : [];
}
