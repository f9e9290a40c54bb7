import type {Log, LogId} from 'study-log/logs/types';
import type {ConceptRef, LogRef} from '../../theme/types.js';
import {escapeHtml} from 'study-log/html/escapeHtml';
import type {SiteContent} from '../content/siteContent.js';
import type {Studied} from '../content/studied.js';
import {toConceptLink, toDateHtml, toLink} from './html.js';
import type {PageWords} from './pageWords.js';
import {toConceptRef, toLogRef} from './refs.js';

/** The logs before and after one on a concept that it writes about. */
export type ConceptTrail = {
  readonly concept: ConceptRef;
  readonly older: LogRef | null;
  readonly newer: LogRef | null;
};

/** A log's foot names the concepts it writes about, not everything it mentions. */
const MOST_CONCEPTS = 6;

/** The log before and after this one on each concept that it writes about; concepts found nowhere else are left out. */
export function findConceptTrails(
  log: Log,
  content: SiteContent,
): readonly ConceptTrail[] {
  return content
    .studiedIn(log.id)
    .filter(({isHome}) => isHome)
    .map((studied) => toTrail(studied, content))
    .filter(({older, newer}) => older !== null || newer !== null)
    .slice(0, MOST_CONCEPTS);
}

function toTrail(
  {concept, older, newer}: Studied,
  content: SiteContent,
): ConceptTrail {
  const toRef = (id: LogId | undefined) => {
    const found = id === undefined ? undefined : content.logs.get(id);
    return found ? toLogRef(found, content) : null;
  };
  return {
    concept: toConceptRef(concept, content),
    older: toRef(older),
    newer: toRef(newer),
  };
}

/** Where each concept of a log was met before, and where next; '' when nowhere. */
export function toConceptTrailHtml(
  trails: readonly ConceptTrail[],
  words: PageWords,
): string {
  if (trails.length === 0) {
    return '';
  }
  const rows = trails.map(({concept: {name, permalink}, older, newer}) => {
    const logs =
      toNeighbour(words.older, older, words) +
      toNeighbour(words.newer, newer, words);
    return `<div><dt>${toConceptLink(permalink, name)}</dt><dd><ul>${logs}</ul></dd></div>`;
  });
  return `<section><h2>${escapeHtml(words.trail)}</h2><dl>${rows.join('')}</dl></section>`;
}

function toNeighbour(
  label: string,
  log: LogRef | null,
  words: PageWords,
): string {
  return log === null
    ? ''
    : `<li><span>${escapeHtml(label)}</span> ${toLink(log.permalink, log.title)} ${toDateHtml(log, words)}</li>`;
}
