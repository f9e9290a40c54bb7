import type {Concept, ConceptId, Relation} from 'study-log/knowledge/types';
import {createEvidenceFinder, type Evidence} from './evidence.js';
import {groupBy} from 'study-log/collections/groupBy';
import type {SentenceIndex} from './sentences.js';
import type {SiteContent} from './siteContent.js';
import {findCompanions} from './companions.js';

/** How a tie reads from one of its ends, in the order in which a page tells them. */
export const TIE_KINDS = [
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

export type TieKind = (typeof TIE_KINDS)[number];

export type Tie = {
  readonly kind: TieKind;
  readonly other: Concept;
  /** The words that say so. */
  readonly evidence: Evidence | null;
};

/** What a concept is tied to: by kind, then as the logs tell; those only named together come last. */
export type TieFinder = (concept: Concept) => readonly Tie[];

type Direction = {readonly from: TieKind; readonly to: TieKind};

/** How a relation reads from either end; `is-a` leads to a noun, not to a concept. */
const DIRECTIONS: Readonly<Partial<Record<string, Direction>>> = {
  vs: {from: 'vs', to: 'vs'},
  'kind-of': {from: 'kind-of', to: 'has-kind'},
  'part-of': {from: 'part-of', to: 'has-part'},
  'instance-of': {from: 'instance-of', to: 'has-instance'},
  related: {from: 'related', to: 'related'},
};

/** Ties are asked for by the pages of both ends and by the graph: each concept's are found once. */
export function createTieFinder(
  content: SiteContent,
  sentences: SentenceIndex,
): TieFinder {
  const told = findToldTies(content);
  const found = new Map<ConceptId, readonly Tie[]>();
  return (concept) => {
    const known = found.get(concept.id);
    if (known) {
      return known;
    }
    const own = sortTies(told.get(concept.id) ?? []);
    const others = new Set(own.map(({other}) => other.id));
    const together = findCompanions({concept, content, sentences})
      .filter(({other}) => !others.has(other.id))
      .map(({other, evidence}): Tie => ({kind: 'together', other, evidence}));
    const ties = [...own, ...together];
    found.set(concept.id, ties);
    return ties;
  };
}

/** What the logs say outright, under both ends. */
function findToldTies({
  studyLog,
  concepts,
}: SiteContent): ReadonlyMap<ConceptId, readonly Tie[]> {
  const findEvidence = createEvidenceFinder(studyLog.logs);
  const ends = studyLog.knowledge.relations.flatMap((relation) =>
    toEnds(relation).flatMap(({at, kind, to}) => {
      const other = concepts.get(to);
      const evidence = findEvidence(relation.source, relation.line);
      return other && concepts.has(at) && at !== to
        ? [{at, tie: {kind, other, evidence}}]
        : [];
    }),
  );
  const byConcept = groupBy(ends, ({at}) => at);
  return new Map(
    [...byConcept].map(([id, all]) => [id, all.map(({tie}) => tie)]),
  );
}

function toEnds({from, to, kind}: Relation): readonly {
  readonly at: ConceptId;
  readonly kind: TieKind;
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
function sortTies(ties: readonly Tie[]): readonly Tie[] {
  return TIE_KINDS.flatMap((kind) => {
    const ofKind = ties.filter((tie) => tie.kind === kind);
    return [...groupBy(ofKind, ({other}) => other.id).values()].flatMap(
      ([first]) => first ?? [],
    );
  });
}
