import type {Concept, ConceptId, Relation} from 'study-log/knowledge/types';
import {createEvidenceFinder, type Evidence} from './evidence.js';
import {groupBy} from 'study-log/collections/groupBy';
import type {SentenceIndex} from './sentences.js';
import type {SiteContent} from './siteContent.js';
import {findCompanions} from './companions.js';

/** How a relation reads from one of its ends, in the order in which a page tells them. */
export const RELATED_KINDS = [
  'vs',
  'kind-of',
  'part-of',
  'instance-of',
  'has-kind',
  'has-part',
  'has-instance',
  'related',
  'together',
] as const;

export type RelatedKind = (typeof RELATED_KINDS)[number];

export type RelatedConcept = {
  readonly kind: RelatedKind;
  readonly other: Concept;
  /** The words that say so. */
  readonly evidence: Evidence | null;
};

/** What a concept is related to: by kind, then as the logs tell; those only named together come last. */
export type RelatedFinder = (concept: Concept) => readonly RelatedConcept[];

type Direction = {readonly from: RelatedKind; readonly to: RelatedKind};

/** How a relation reads from either end; `is-a` leads to a noun, not to a concept. */
const DIRECTIONS: Readonly<Partial<Record<string, Direction>>> = {
  vs: {from: 'vs', to: 'vs'},
  'kind-of': {from: 'kind-of', to: 'has-kind'},
  'part-of': {from: 'part-of', to: 'has-part'},
  'instance-of': {from: 'instance-of', to: 'has-instance'},
  related: {from: 'related', to: 'related'},
};

/** They are asked for by the pages of both ends and by the graph: each concept's are found once. */
export function createRelatedFinder(
  content: SiteContent,
  sentences: SentenceIndex,
): RelatedFinder {
  const stated = findStated(content);
  const found = new Map<ConceptId, readonly RelatedConcept[]>();
  return (concept) => {
    const known = found.get(concept.id);
    if (known) {
      return known;
    }
    const own = sortByKind(stated.get(concept.id) ?? []);
    const others = new Set(own.map(({other}) => other.id));
    const together = findCompanions({concept, content, sentences})
      .filter(({other}) => !others.has(other.id))
      .map(({other, evidence}): RelatedConcept => ({
        kind: 'together',
        other,
        evidence,
      }));
    const related = [...own, ...together];
    found.set(concept.id, related);
    return related;
  };
}

/** What the logs say outright, under both ends. */
function findStated({
  studyLog,
  concepts,
}: SiteContent): ReadonlyMap<ConceptId, readonly RelatedConcept[]> {
  const findEvidence = createEvidenceFinder(studyLog.logs);
  const ends = studyLog.knowledge.relations.flatMap((relation) =>
    toEnds(relation).flatMap(({at, kind, to}) => {
      const other = concepts.get(to);
      const evidence = findEvidence(relation.source, relation.line);
      return other && concepts.has(at) && at !== to
        ? [{at, related: {kind, other, evidence}}]
        : [];
    }),
  );
  const byConcept = groupBy(ends, ({at}) => at);
  return new Map(
    [...byConcept].map(([id, all]) => [id, all.map(({related}) => related)]),
  );
}

function toEnds({from, to, kind}: Relation): readonly {
  readonly at: ConceptId;
  readonly kind: RelatedKind;
  readonly to: ConceptId;
}[] {
  const direction = DIRECTIONS[kind];
  return direction
    ? [
        {at: from, kind: direction.from, to},
        {at: to, kind: direction.to, to: from},
      ]
    : [];
}

/** By kind, each pair of a kind once. */
function sortByKind(
  related: readonly RelatedConcept[],
): readonly RelatedConcept[] {
  return RELATED_KINDS.flatMap((kind) => {
    const ofKind = related.filter((one) => one.kind === kind);
    return [...groupBy(ofKind, ({other}) => other.id).values()].flatMap(
      ([first]) => first ?? [],
    );
  });
}
