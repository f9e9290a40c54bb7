import type {ConceptPageData} from '../../theme/types.js';
import {escapeHtml} from 'study-log/html/escapeHtml';
import {groupBy} from 'study-log/collections/groupBy';
import {toConceptLink, toFolded, toLink} from './html.js';
import type {PageWords} from './pageWords.js';

/** So many ties of a kind stand open. */
const OPEN = 6;

type Row = {
  readonly kind: string;
  readonly name: string;
  /** The link to the other end. */
  readonly link: string;
  readonly evidence: ConceptPageData['relations'][number]['evidence'];
};

/** What a concept is compared with, belongs to and consists of, each tie with the words that say so. */
export function toRelationsHtml(
  {comparisons, relations}: Pick<ConceptPageData, 'comparisons' | 'relations'>,
  words: PageWords,
): string {
  const rows: readonly Row[] = [
    ...comparisons.map(({title, permalink, evidence}) => ({
      kind: 'vs',
      name: title,
      link: toLink(permalink, title),
      evidence,
    })),
    ...relations.map(({kind, concept, evidence}) => ({
      kind,
      name: concept.name,
      link: toConceptLink(concept.permalink, concept.name),
      evidence,
    })),
  ];
  const kinds = [...groupBy(rows, ({kind}) => kind)].map(
    ([kind, ofKind]) =>
      `<div><dt>${escapeHtml(words.relation(kind))}</dt><dd>${toRows(ofKind, words)}</dd></div>`,
  );
  return kinds.length > 0 ? `<dl>${kinds.join('')}</dl>` : '';
}

function toRows(rows: readonly Row[], words: PageWords): string {
  const items = rows.map((row) => toItem(row, words));
  const open = toList(items.slice(0, OPEN));
  const rest = items.slice(OPEN);
  return rest.length > 0
    ? open + toFolded(words.moreConcepts(rest.length), toList(rest))
    : open;
}

const toList = (items: readonly string[]): string =>
  `<ul>${items.join('')}</ul>`;

function toItem({name, link, evidence}: Row, words: PageWords): string {
  if (!evidence) {
    return `<li>${link}</li>`;
  }
  const {text, section, permalink} = evidence;
  const quote = text === section ? '' : `<q>${escapeHtml(text)}</q> `;
  const place = section === '' || section === name ? words.goToPlace : section;
  return `<li>${link} <span>${quote}${toLink(permalink, place)}</span></li>`;
}
