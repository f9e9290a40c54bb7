import {daysBetween} from '../../pageFormat/calendarDay.js';
import type {Log, LogId} from 'study-log/logs/types';
import type {ConceptInLog, ConceptTrail} from '../../theme/types.js';
import type {SiteContent} from '../content/siteContent.js';
import type {Studied} from '../content/studied.js';
import {toConceptRef, toLogRef} from './refs.js';

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
