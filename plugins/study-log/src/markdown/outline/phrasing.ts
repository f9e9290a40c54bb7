import {rangeOf} from '../parse/nodes.js';
import {toSourceRange} from './flatText.js';
import type {Range} from '../types.js';
import {
  addObject,
  addText,
  addWritten,
  createPhrasingDraft,
  finishPhrasing,
  openObject,
} from './phrasingDraft.js';
import type {PhrasingDraft, Reading} from './phrasingDraft.js';
import type {Phrasing} from './types.js';
import type {Wikilink} from '../syntax/nodes.js';
import type {Break, Html, Nodes, Text} from 'mdast';

/** No writer nests deeper; a hostile file must not exhaust the stack. */
const DEEPEST = 100;

/** Reads the inlines of a paragraph, heading or table cell. */
export function readPhrasing(
  reading: Reading,
  inlines: readonly Nodes[],
): Phrasing {
  const draft = createPhrasingDraft(reading);
  addInlines(draft, inlines);
  return finishPhrasing(draft);
}

function addInlines(draft: PhrasingDraft, inlines: readonly Nodes[]): void {
  if (draft.depth > DEEPEST) {
    addObject(draft, '');
    return;
  }
  draft.depth += 1;
  inlines.forEach((inline) => addInline(draft, inline));
  draft.depth -= 1;
}

function addInline(draft: PhrasingDraft, node: Nodes): void {
  switch (node.type) {
    case 'text':
      return addText(draft, toMapped(node));
    case 'strong':
      return addBold(draft, node.children);
    case 'break':
      return addBreak(draft, node);
    case 'inlineCode':
    case 'inlineMath':
      return addWritten(draft, node.value, placeOf(node));
    case 'link':
    case 'linkReference':
      return addLink(draft, node.children);
    case 'wikilink':
      return addWikilink(draft, node);
    case 'html':
      return addHtml(draft, node);
    default:
      // Emphasis and what else only marks its words; an image or a footnote shows none.
      return 'children' in node
        ? addInlines(draft, node.children)
        : addObject(draft, '');
  }
}

function toMapped({value, pieces = []}: Text) {
  return {value, pieces};
}

function placeOf(node: Nodes): Range {
  return rangeOf(node) ?? {start: 0, end: 0};
}

function addBold(draft: PhrasingDraft, inlines: readonly Nodes[]): void {
  const start = draft.plain.length();
  addInlines(draft, inlines);
  draft.bolds.push(start, draft.plain.length());
}

/** The line end of the source, or a `<br>`, across which no word joins. */
function addBreak(draft: PhrasingDraft, node: Break): void {
  const {end} = placeOf(node);
  const last = draft.reading.text.slice(Math.max(0, end - 1), end);
  if (last === '\n' || last === '\r') {
    const piece = {start: end - 1, end, length: 1, same: true};
    addText(draft, {value: last, pieces: [piece]});
  } else {
    addObject(draft, ' ');
  }
}

function addHtml(draft: PhrasingDraft, {value}: Html): void {
  addObject(draft, /^<br\b/i.test(value) ? ' ' : '');
}

function addLink(draft: PhrasingDraft, inlines: readonly Nodes[]): void {
  const outer = draft.silent;
  openObject(draft);
  draft.silent = true;
  addInlines(draft, inlines);
  draft.silent = outer;
}

function addWikilink(draft: PhrasingDraft, node: Wikilink): void {
  const start = draft.plain.length();
  addLink(draft, node.children);
  const shown = {start, end: draft.plain.length()};
  const {text, segments} = draft.plain.build();
  draft.wikilinks.push({
    target: node.target,
    label: text.slice(shown.start, shown.end),
    range: placeOf(node),
    labelRange: toSourceRange({text, segments}, shown) ?? placeOf(node),
  });
}
