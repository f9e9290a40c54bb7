import {load} from 'cheerio';
import {nameToEmoji} from 'gemoji';

/** A word of a log that its page does not show. */
export type LostWord = {
  readonly word: string;
  /** 1-based line in the source. */
  readonly line: number;
};

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const NO_WORD = /[^\p{L}\p{N}\p{M}]+/gu;

/** Tags that browsers act on: their names and attributes are no words. */
const TAG_NAMES =
  'a abbr address article aside b bdi bdo big blockquote br caption center cite code col colgroup dd del details dfn div dl dt em figcaption figure font footer h[1-6] header hgroup hr i img ins kbd li main mark nav ol p picture pre q rp rt ruby s samp section small source span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr'.replaceAll(
    ' ',
    '|',
  );

/** Beginning of a list item or a quotation, any number of them. */
const CONTAINERS = String.raw`(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*`;

/**
 * What Markdown shows otherwise than as words. Read with patterns on purpose:
 * the parser that makes the pages must not judge itself. They take a little too
 * much (inside code), never too little.
 */
const UNSEEN: readonly RegExp[] = [
  // Comments.
  /<!--[^]*?-->/g,
  // HTML that works.
  new RegExp(
    String.raw`</?(?:${TAG_NAMES})(?=[\s/>])(?:"[^"]*"|'[^']*'|[^<>"'])*>`,
    'gi',
  ),
  // What opens a fence, its language with it.
  new RegExp(String.raw`^${CONTAINERS}(?:\x60{3,}|~{3,})[^\x60\r\n]*$`, 'gm'),
  // The numbers of a list.
  new RegExp(String.raw`^${CONTAINERS}\d{1,9}[.)](?=\s|$)`, 'gm'),
  // Link definitions, labels of links, footnotes, alerts, tasks.
  /^[ \t>]*\[[^\]\n]+\]:[^\S\n]*\n?[^\S\n]*\S.*$/gm,
  /(?<=\])\[[^\]]*\]/g,
  /\[\^[^\]\s]+\]/g,
  /\[![A-Z]+\]/gi,
  /\[[xX]\]/g,
  // The target of [[target|words]].
  /\[\[[^\]|\n]*(?=\|)/g,
  // Character references.
  /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/gi,
];

/**
 * Finds the words of a log's Markdown that its page does not show. Words are
 * looked for in the order of the source; one that moved (a footnote) counts as
 * shown wherever it is.
 *
 * @param visible - what a reader of the page sees, see `visibleText`
 */
export function findLostWords(
  markdown: string,
  visible: string,
): readonly LostWord[] {
  const page = toLetters(visible);
  const lost: LostWord[] = [];
  let at = 0;
  const source = withoutEmoji(withoutUnseen(markdown), visible);
  for (const {0: match, index} of source.matchAll(WORD)) {
    const word = match.normalize('NFC');
    const found = page.startsWith(word, at) ? at : page.indexOf(word, at);
    if (found >= 0 && found - at < FARTHEST) {
      at = found + word.length;
    } else if (!page.includes(word)) {
      lost.push({word, line: lineAt(markdown, index)});
    }
  }
  return lost;
}

/** Beyond this many letters a word found again is another one. */
const FARTHEST = 2000;

/** A body's text and the words of its images, without what we drew ourselves. */
export function visibleText(html: string): string {
  const $ = load(html, null, false);
  $('figure[data-origin="steps"]').remove();
  $('img[alt]').replaceWith((_, image) => $('<i>').text($(image).attr('alt')!));
  return $.root().text();
}

/** Emphasis and links divide words of the source: letters are compared without gaps. */
function toLetters(text: string): string {
  return text.normalize('NFC').replace(NO_WORD, '');
}

/** Blanks in place of what is not seen, so that lines stay where they are. */
function withoutUnseen(markdown: string): string {
  const blank = (text: string) =>
    text.replace(WORD, (word) => ' '.repeat(word.length));
  return UNSEEN.reduce(
    (text, pattern) => text.replace(pattern, blank),
    blankDestinations(markdown, blank),
  );
}

/** Blanks in place of `:tada:` where the page shows what it stands for. */
function withoutEmoji(markdown: string, visible: string): string {
  return markdown.replace(/:([a-z\d_+-]+):/g, (code, name: string) =>
    visible.includes(nameToEmoji[name] ?? code)
      ? ' '.repeat(code.length)
      : code,
  );
}

/** `](destination "title")`: parentheses nest, which a pattern cannot follow. */
function blankDestinations(
  markdown: string,
  blank: (text: string) => string,
): string {
  const parts: string[] = [];
  let at = 0;
  for (const {index} of markdown.matchAll(/\]\(/g)) {
    if (index >= at) {
      const end = endOfDestination(markdown, index + 2);
      parts.push(markdown.slice(at, index), blank(markdown.slice(index, end)));
      at = end;
    }
  }
  parts.push(markdown.slice(at));
  return parts.join('');
}

/** Where the `)` stands that closes it; `start` when none does in the paragraph. */
function endOfDestination(text: string, start: number): number {
  const signs = /[()]|\n\s*\n/g;
  signs.lastIndex = start;
  let open = 1;
  for (let sign = signs.exec(text); sign; sign = signs.exec(text)) {
    open += sign[0] === '(' ? 1 : -1;
    if (sign[0].startsWith('\n')) {
      return start;
    }
    if (open === 0) {
      return sign.index;
    }
  }
  return start;
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split(/\r\n?|\n/).length;
}
