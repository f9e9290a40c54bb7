import type {Log, LogId} from '../../parse/types';
import type {ConceptTrail} from '../../theme/types';
import type {SiteContent} from '../content/siteContent';
import type {Studied} from '../content/studied';
import {toConceptRef, toLogRef} from './refs';

/** A log's foot names the concepts it writes about, not everything it mentions. */
const MOST_CONCEPTS = 6;

/** The log before and after this one on each concept that it writes about; concepts found nowhere else are left out. */
export function toConceptTrail(
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
