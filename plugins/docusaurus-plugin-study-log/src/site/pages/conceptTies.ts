import type {Concept} from 'study-log/knowledge/types';
import type {ConceptPageData, EvidenceRef} from '../../theme/types.js';
import type {Evidence} from '../content/evidence.js';
import type {SiteContent} from '../content/siteContent.js';
import type {Tie} from '../content/ties.js';
import {toConceptRef, toPlaceRef} from './refs.js';

/** Comparisons that have a page. */
export function findComparisons({
  studyLog,
  concepts,
}: Pick<SiteContent, 'studyLog' | 'concepts'>) {
  return studyLog.knowledge.comparisons.filter((comparison) =>
    comparison.concepts.every((id) => concepts.has(id)),
  );
}

export function toComparisonTitle(
  concepts: readonly string[],
  content: SiteContent,
): string {
  return concepts
    .map((id) => content.concepts.get(id)?.name ?? id)
    .join(' vs ');
}

/** The comparisons of a concept, each with the heading that makes it. */
export function toComparisonRefs(
  concept: Concept,
  content: SiteContent,
): ConceptPageData['comparisons'] {
  return findComparisons(content)
    .filter(({concepts}) => concepts.includes(concept.id))
    .map(({id, concepts, places: [place]}) => {
      const heading = place && toPlaceRef(place, content);
      return {
        title: toComparisonTitle(concepts, content),
        permalink: content.addresses.comparison(id),
        evidence: heading ? {...heading, text: heading.section} : null,
      };
    });
}

/** Ties without comparisons: those lead to a page of their own. */
export function toRelationRefs(
  ties: readonly Tie[],
  content: SiteContent,
): ConceptPageData['relations'] {
  return ties
    .filter(({kind}) => kind !== 'vs')
    .map(({kind, other, evidence}) => ({
      kind,
      concept: toConceptRef(other, content),
      evidence: evidence && toEvidenceRef(evidence, content),
    }));
}

function toEvidenceRef(
  {text, ...place}: Evidence,
  content: SiteContent,
): EvidenceRef {
  return {text, ...toPlaceRef(place, content)};
}
