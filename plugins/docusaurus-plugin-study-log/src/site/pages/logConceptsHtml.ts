import {daysBetween} from '../../pageFormat/calendarDay.js';
import type {Log, LogId} from 'study-log/logs/types';
import {escapeHtml} from 'study-log/html/escapeHtml';
import type {SiteContent} from '../content/siteContent.js';
import {toChip, toFolded} from './html.js';
import type {PageWords} from './pageWords.js';
import {toConceptRef} from './refs.js';

/** A concept of a log. */
export type ConceptInLog = {
  readonly name: string;
  readonly permalink: string;
  /** First met in this log. */
  readonly isNew: boolean;
  /** Days since it was last met; null when new or undated. */
  readonly daysSince: number | null;
};

/** Concepts of a log: those met for the first time come first. */
export function findConceptsIn(
  log: Log,
  content: SiteContent,
): readonly ConceptInLog[] {
  const concepts = content.studiedIn(log.id).map(({concept, older}) => ({
    ...toConceptRef(concept, content),
    isNew: older === undefined,
    daysSince: toDaysSince(older, log, content),
  }));
  return [
    ...concepts.filter(({isNew}) => isNew),
    ...concepts.filter(({isNew}) => !isNew),
  ];
}

function toDaysSince(
  older: LogId | undefined,
  log: Log,
  content: SiteContent,
): number | null {
  const last = older === undefined ? null : content.logs.get(older)?.date;
  return last && log.date ? daysBetween(last, log.date) : null;
}

/** So many concepts of a row stand open; a long log would begin with a screenful otherwise. */
const OPEN = 12;

/** Which concepts a log brings: met for the first time, and met again. */
export function toLogConceptsHtml(
  concepts: readonly ConceptInLog[],
  words: PageWords,
): string {
  if (concepts.length === 0) {
    return '';
  }
  const rows = [
    toRow(
      words.newConcepts,
      concepts.filter(({isNew}) => isNew),
      words,
    ),
    toRow(
      words.metAgain,
      concepts.filter(({isNew}) => !isNew),
      words,
    ),
  ];
  return `<dl>${rows.join('')}</dl>`;
}

function toRow(
  label: string,
  concepts: readonly ConceptInLog[],
  words: PageWords,
): string {
  if (concepts.length === 0) {
    return '';
  }
  const rest = concepts.slice(OPEN);
  const folded =
    rest.length > 0
      ? toFolded(words.moreConcepts(rest.length), toList(label, rest, words))
      : '';
  return `<div><dt>${escapeHtml(label)}</dt><dd>${toList(label, concepts.slice(0, OPEN), words)}${folded}</dd></div>`;
}

function toList(
  label: string,
  concepts: readonly ConceptInLog[],
  words: PageWords,
): string {
  const items = concepts.map(({name, permalink, daysSince}) => {
    const note = daysSince ? words.daysSince(daysSince) : '';
    return `<li>${toChip(permalink, name, note)}</li>`;
  });
  return `<ul class="studyLogChips" aria-label="${escapeHtml(label)}">${items.join('')}</ul>`;
}
