import type {Concept} from 'study-log/knowledge/types';
import type {
  Connections,
  EvidenceRef,
  Neighbour,
  Neighbours,
} from '../../theme/types.js';
import type {Evidence} from '../content/evidence.js';
import type {SiteContent} from '../content/siteContent.js';
import type {RelatedConcept, RelatedKind} from '../content/relatedConcepts.js';
import {toConceptRef, toPlaceRef} from './refs.js';

/** Rows on each side of the concept. */
const MOST_ROWS = 7;

/** What a concept belongs to stands before it, what belongs to it after it; the rest wherever there is room. */
const BEFORE: readonly RelatedKind[] = ['kind-of', 'part-of', 'instance-of'];

const AFTER: readonly RelatedKind[] = ['has-kind', 'has-part', 'has-instance'];

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

/** What a concept page shows of related concepts. */
export function toConnections(
  concept: Concept,
  related: readonly RelatedConcept[],
  content: SiteContent,
): Connections {
  return {
    comparisons: toComparisonRefs(concept, content),
    relations: toRelationRefs(related, content),
    neighbours: toNeighbours(
      related.map(({kind, other}) => ({kind, ...toConceptRef(other, content)})),
    ),
  };
}

/** The comparisons of a concept, each with the heading that makes it. */
function toComparisonRefs(
  concept: Concept,
  content: SiteContent,
): Connections['comparisons'] {
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

/** Without comparisons: those lead to a page of their own. */
function toRelationRefs(
  related: readonly RelatedConcept[],
  content: SiteContent,
): Connections['relations'] {
  return related
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

/** The nearest relations of a concept on either side of it, one for each concept. `tied`: the nearest first. */
export function toNeighbours(
  tied: readonly (Neighbour & {readonly kind: RelatedKind})[],
): Neighbours {
  const unique = new Map(
    tied.toReversed().map((neighbour) => [neighbour.permalink, neighbour]),
  );
  const before: Neighbour[] = [];
  const after: Neighbour[] = [];
  for (const neighbour of [...unique.values()].reverse()) {
    const isFree =
      !BEFORE.includes(neighbour.kind) && !AFTER.includes(neighbour.kind);
    const isBefore = isFree
      ? before.length < after.length
      : BEFORE.includes(neighbour.kind);
    const side = isBefore ? before : after;
    if (side.length < MOST_ROWS) {
      side.push(neighbour);
    }
  }
  return {before, after};
}
