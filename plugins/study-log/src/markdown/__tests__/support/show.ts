import {toHead} from '../../../logs/content/toDocument.js';
import {fillEntry} from '../../fill/fillEntry.js';
import {LABELS} from '../../fill/__tests__/support/written.js';
import {createMarkdownReader} from '../../readMarkdown.js';
import type {Resolve} from '../../fill/types.js';

const {readNow} = createMarkdownReader();

/** Everything is found: pages at `/l/…`, pictures at `/i/…`. */
const found: Resolve = ({kind, target}) =>
  kind === 'link' ? {href: `/l/${target}`} : {url: `/i/${target}`};
/** Of no interest to what a case shows. */
const NOISE =
  / (?:target="_blank"|rel="[^"]*"|loading="lazy"|decoding="async"|tabindex="0"|class="anchor")|<a class="hash-link".*?<\/a>/g;

export type Shown = {
  /** Of the whole text as one entry, without what every page repeats. */
  readonly html: string;
  /** `depth text` of each heading that the index knows. */
  readonly headings: readonly string[];
  /** `kind target` of everything that the writer points to. */
  readonly references: readonly string[];
  /** `what text` of everything that could not be honoured. */
  readonly escaped: readonly string[];
};

/** What an entry's page shows and what the index learns of the same text. */
export function show(text: string, resolve: Resolve = found): Shown {
  const {outline, blocks} = readNow(toHead(text));
  const references: string[] = [];
  const {html, escaped} = fillEntry(blocks, {
    range: {start: 0, end: text.length},
    links: [],
    resolve(reference) {
      references.push(`${reference.kind} ${reference.target}`);
      return resolve(reference);
    },
    labels: LABELS,
    headings: outline.headings.map(({start}, index) => ({
      source: start,
      id: `h${index}`,
    })),
    diagrams: [],
  });
  return {
    html: html.replace(NOISE, ''),
    headings: outline.headings.map((one) => `${one.depth} ${one.text}`),
    references,
    escaped: escaped.map(({what, text: said}) => `${what} ${said}`),
  };
}
