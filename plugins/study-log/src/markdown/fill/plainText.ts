import {printStretch, type Printer, type SlotPrinters} from './printStretch.js';
import type {Stretch} from './stretch.js';

/** Tags as `hast-util-to-html` and KaTeX print them: values stand in double quotes. */
const ATTRIBUTES = String.raw`(?:\s(?:"[^"]*"|[^">])*)?`;
const TAG = new RegExp(String.raw`<\/?[a-z][\w-]*${ATTRIBUTES}>`, 'gi');
const LINK_TAG = new RegExp(String.raw`<\/?a${ATTRIBUTES}>`, 'gi');
const BREAK = /<br>\n?/g;
const BLOCK_END =
  /<\/(?:blockquote|caption|d[dlt]|details|div|figure|h[1-6]|li|[ou]l|p|pre|section|summary|t[dhr]|table)>/g;
const FORMULA =
  /<math[^]*?<annotation encoding="application\/x-tex">([^]*?)<\/annotation>[^]*?<\/math>/g;
const DRAWN_FORMULA = '<span class="katex-html"';
const REFERENCE = /&(#x[\da-fA-F]+|#\d+|amp|lt|gt|quot|nbsp);/g;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: '\u00A0',
};

const nothing = () => '';

/** Prints a writer's words in the tags that the template has; headings and bold lines get bare ones. */
const WORDS: SlotPrinters = {
  link: nothing,
  linkEnd: nothing,
  image: nothing,
  embed: nothing,
  brackets: nothing,
  heading: () => '<h2>',
  headingEnd: () => '</h2>',
  boldLine: () => '<p>',
  boldLineEnd: () => '</p>',
  id: nothing,
  diagram: nothing,
  noteRef: nothing,
  noteBack: nothing,
  label: nothing,
  item: nothing,
  cell: nothing,
  block: nothing,
  end: nothing,
};

/** The HTML of a stretch without links, pictures, ids and diagrams. */
export function printWords(
  stretch: Stretch,
  changed: Partial<SlotPrinters> = {},
): string {
  const printer: Printer = {slots: {...WORDS, ...changed}, link: nothing};
  return printStretch(stretch, printer).replace(LINK_TAG, '');
}

/** What a reader sees of safe HTML, blocks on lines of their own, a formula as its source. */
export function toPlainText(html: string): string {
  return withoutDrawnFormulas(html)
    .replace(FORMULA, '$1')
    .replace(BREAK, '\n')
    .replace(BLOCK_END, '\n')
    .replace(TAG, '')
    .replace(REFERENCE, (_, name: string) => toCharacter(name));
}

/** Safe inline HTML on one line. */
export function toOneLine(html: string): string {
  return html.replace(BREAK, ' ').trim();
}

function toCharacter(name: string): string {
  if (!name.startsWith('#')) {
    return NAMED[name] ?? '';
  }
  const isHex = name[1] === 'x';
  return String.fromCodePoint(
    isHex ? parseInt(name.slice(2), 16) : Number(name.slice(1)),
  );
}

/** KaTeX writes a formula twice: as MathML and, hidden from readers of text, in nested spans. */
function withoutDrawnFormulas(html: string): string {
  const parts: string[] = [];
  let at = 0;
  for (
    let start = html.indexOf(DRAWN_FORMULA);
    start >= 0;
    start = html.indexOf(DRAWN_FORMULA, at)
  ) {
    parts.push(html.slice(at, start));
    at = endOfSpan(html, start);
  }
  return at === 0 ? html : [...parts, html.slice(at)].join('');
}

function endOfSpan(html: string, start: number): number {
  const tags = /<(\/?)span\b/g;
  tags.lastIndex = start;
  let depth = 0;
  for (let tag = tags.exec(html); tag; tag = tags.exec(html)) {
    depth += tag[1] ? -1 : 1;
    if (depth === 0) {
      return html.indexOf('>', tag.index) + 1;
    }
  }
  return html.length;
}
