import {
  LINK_END,
  LINK_ONE,
  LINK_START,
  toMarkDigits,
  withoutNoncharacters,
} from './marks.js';
import type {SplicedLink} from '../types.js';

/**
 * Puts links into the source text, not into a tree: what the writer wrote
 * stays byte for byte, and no tree is ever printed back to Markdown.
 *
 * A link is not written as `[words](href)`, which would mean something else in
 * code, in a heading or inside another link. Its words get two marks that
 * Markdown does not know. After parsing and sanitising, a trusted step turns
 * them into a link where one may stand and drops them elsewhere: where the
 * index and the page disagree about what is code, the page wins.
 *
 * The marks stand *inside* the words (after the first character, before the
 * last), because what surrounds `**` and `_` decides whether they are emphasis:
 * the neighbours of a delimiter stay what they were.
 */
export type SplicedText = {
  readonly text: string;
  /** Offset in the writer's text of an offset in `text`. */
  readonly toSource: (offset: number) => number;
};

type Edit = {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
};

export function spliceLinks(
  source: string,
  links: readonly SplicedLink[],
): SplicedText {
  const clean = withoutNoncharacters(source);
  const edits = toEdits(clean, links);
  return {text: applyEdits(clean, edits), toSource: createToSource(edits)};
}

/** Ascending, without overlap; a link's number is its index in `links`. */
function toEdits(text: string, links: readonly SplicedLink[]): Edit[] {
  const ordered = links
    .map((link, index) => ({link, index}))
    .sort((a, b) => a.link.outerStart - b.link.outerStart || a.index - b.index);
  const edits: Edit[] = [];
  let end = 0;
  for (const {link, index} of ordered) {
    if (isPlaced(text, link) && link.outerStart >= end) {
      edits.push({
        start: link.outerStart,
        end: link.outerEnd,
        replacement: markWords(text.slice(link.start, link.end), index),
      });
      end = link.outerEnd;
    }
  }
  return edits;
}

function isPlaced(text: string, link: SplicedLink): boolean {
  return (
    link.outerStart <= link.start &&
    link.start < link.end &&
    link.end <= link.outerEnd &&
    link.outerEnd <= text.length
  );
}

/** Words with an escape or a character reference in them stay without a link. */
function markWords(words: string, index: number): string {
  if (/\\|&#?\w+;/.test(words)) {
    return words;
  }
  const characters = Array.from(words);
  const first = characters[0] ?? '';
  const start = `${first}${LINK_START}${toMarkDigits(index)}`;
  return characters.length === 1
    ? `${start}${LINK_ONE}`
    : `${start}${characters.slice(1, -1).join('')}${LINK_END}${characters.at(-1)}`;
}

function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const {start, end, replacement} of edits) {
    parts.push(text.slice(at, start), replacement);
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

/** Offsets within an edit belong to its start. */
function createToSource(edits: readonly Edit[]): (offset: number) => number {
  let grown = 0;
  const shifts = edits.map(({start, end, replacement}) => {
    const from = start + grown;
    grown += replacement.length - (end - start);
    return {from, until: from + replacement.length, start, grown};
  });
  return (offset) => {
    const last = shifts.findLast(({from}) => from <= offset);
    if (!last) {
      return offset;
    }
    return offset < last.until ? last.start : offset - last.grown;
  };
}
