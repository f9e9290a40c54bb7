import {addSoftBreaks} from 'study-log/language/softBreaks';
import {TITLE_ANCHOR} from '../../pageFormat/search.js';
import type {LogPageData} from '../../theme/types.js';
import {escapeHtml} from 'study-log/html/escapeHtml';

/** What Pagefind is given for a page. */
export type SearchDocument = {readonly url: string; readonly content: string};

/** Parts of a body that say nothing by themselves, or say it twice: CSS selectors. */
export const NOT_SEARCHED: readonly string[] = [
  '.hash-link',
  '.admonitionHeading',
  '.studyLogDiagram',
  '.katex-html',
  'annotation',
  'svg',
];

const TAG_OR_TEXT = /<(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+/g;
const ENTITY = /&#?\w+;/g;
/** Stands for an entity while a text is read: no letter, in no other use. */
const PLACEHOLDER = '\uFFFC';

/** Soft breaks in the text of HTML; entities are signs like any other. */
function breakText(text: string): string {
  const entities = text.match(ENTITY) ?? [];
  const pieces = addSoftBreaks(
    text.replaceAll(PLACEHOLDER, ' ').replace(ENTITY, PLACEHOLDER),
  ).split(PLACEHOLDER);
  return pieces.map((piece, index) => piece + (entities[index] ?? '')).join('');
}

const toMeta = (name: string, value: string): string =>
  `<meta data-pagefind-meta="${name}[content]" content="${escapeHtml(value)}">`;

/** A log as a page for Pagefind: its title, its body, its day. HTML as the compiler prints it. */
export function toSearchDocument({
  title,
  permalink,
  date,
  dateConfidence,
  parts,
}: LogPageData): SearchDocument {
  const body = parts.body.html
    .normalize('NFC')
    .replace(TAG_OR_TEXT, (part) =>
      part.startsWith('<') ? part : breakText(part),
    );
  const heading = breakText(escapeHtml(title.normalize('NFC')));
  return {
    url: permalink,
    content: [
      '<!doctype html><html><head>',
      toMeta('title', title),
      toMeta('date', date ?? ''),
      toMeta('dateConfidence', dateConfidence),
      `</head><body><h1 id="${TITLE_ANCHOR}">${heading}</h1>${body}</body></html>`,
    ].join(''),
  };
}
