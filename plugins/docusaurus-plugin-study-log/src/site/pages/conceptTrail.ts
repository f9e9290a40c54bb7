import type {Concept} from '../../knowledge/types';
import type {Log} from '../../parse/types';
import type {ConceptTrail} from '../../theme/types';
import type {SiteContent} from '../content/siteContent';
import {toConceptRef, toLogRef} from './refs';

/** A log's foot names the concepts it writes about, not everything it mentions. */
const MOST_CONCEPTS = 6;

/** The log before and after this one on each concept that it writes about; concepts found nowhere else are left out. */
export function toConceptTrail(
  log: Log,
  content: SiteContent,
): readonly ConceptTrail[] {
  return content
    .conceptsIn(log.id)
    .filter(({homes}) => homes.some((home) => home.log === log.id))
    .map((concept) => toTrail(concept, log, content))
    .filter(({older, newer}) => older !== null || newer !== null)
    .slice(0, MOST_CONCEPTS);
}

function toTrail(
  concept: Concept,
  log: Log,
  content: SiteContent,
): ConceptTrail {
  const at = concept.logs.indexOf(log.id);
  const toRef = (index: number) => {
    const id = concept.logs[index];
    const found = id === undefined ? undefined : content.logs.get(id);
    return found ? toLogRef(found, content) : null;
  };
  return {
    concept: toConceptRef(concept, content),
    // An index of -1 is no log either.
    older: toRef(at - 1),
    newer: toRef(at + 1),
  };
}
