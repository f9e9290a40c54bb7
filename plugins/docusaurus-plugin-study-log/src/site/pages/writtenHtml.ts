import type {FacetGroup, LogRef} from '../../theme/types.js';
import {escapeHtml} from 'study-log/html/escapeHtml';
import {toDateHtml, toFolded, toLink} from './html.js';
import type {PageWords} from './pageWords.js';

/** A log that writes about a concept, and the heading under which it does. */
export type WrittenRef = LogRef & {readonly section: string};

/** So many stand open; the rest is a click away. */
const OPEN_LOGS = 12;
const OPEN_ENTRIES = 4;

/** The logs with a section on a concept, a line each. */
export function toWrittenHtml(
  logs: readonly WrittenRef[],
  words: PageWords,
): string {
  const lines = logs.map((log) => `<li>${toSourceHtml(log, words)}</li>`);
  return toOpenAndFolded(lines, {
    open: OPEN_LOGS,
    wrap: (list) => (list ? `<ul>${list}</ul>` : ''),
    words,
  });
}

/** What logs say of a concept, gathered by kind: features, parts, how it works. */
export function toFacetsHtml(
  facets: readonly FacetGroup[],
  words: PageWords,
): string {
  return facets
    .map(({kind, entries}) => {
      const parts = entries.map(
        ({html, log, heading, permalink}) =>
          `<div class="said">${html}<p class="source">${toSourceHtml({...log, section: heading, permalink}, words)}</p></div>`,
      );
      const body = toOpenAndFolded(parts, {
        open: OPEN_ENTRIES,
        wrap: (html) => html,
        words,
      });
      return `<section><h2>${escapeHtml(words.facet(kind))}</h2>${body}</section>`;
    })
    .join('');
}

function toSourceHtml(log: WrittenRef, words: PageWords): string {
  const {title, section, permalink} = log;
  const heading =
    section === '' || section === title
      ? ''
      : ` <small>${escapeHtml(section)}</small>`;
  return `${toDateHtml(log, words)} ${toLink(permalink, title)}${heading}`;
}

function toOpenAndFolded(
  parts: readonly string[],
  {
    open,
    wrap,
    words,
  }: {
    readonly open: number;
    readonly wrap: (html: string) => string;
    readonly words: PageWords;
  },
): string {
  const rest = parts.slice(open);
  const folded =
    rest.length > 0
      ? toFolded(words.moreLogs(rest.length), wrap(rest.join('')))
      : '';
  return wrap(parts.slice(0, open).join('')) + folded;
}
