import type {Concept} from 'study-log/knowledge/types';
import type {SiteContent} from '../content/siteContent.js';
import type {RelatedFinder} from '../content/relatedConcepts.js';

export type GraphNode = {
  readonly concept: Concept;
  /** `YYYY-MM`, null without a date. */
  readonly month: string | null;
  readonly mentions: number;
  /** Indexes of the nodes that it is related to, the nearest kind first. */
  readonly related: readonly number[];
};

/** A graph stays readable, and light, when a concept shows its nearest neighbours only. */
const MOST_TIES = 8;

/** The concepts in the order in which they were learnt (undated last), and what they are related to. */
export function toConceptGraph(
  content: SiteContent,
  relatedTo: RelatedFinder,
): readonly GraphNode[] {
  const concepts = [...content.concepts.values()].sort(byFirstSeen);
  const indexes = new Map(concepts.map(({id}, index) => [id, index]));
  return concepts.map((concept) => ({
    concept,
    month: concept.firstSeen?.slice(0, 7) ?? null,
    mentions: content.mentionsOf(concept.id).length,
    related: [
      ...new Set(
        relatedTo(concept).flatMap(({other}) => indexes.get(other.id) ?? []),
      ),
    ].slice(0, MOST_TIES),
  }));
}

/** Each link once, whichever end names it. */
export function toLinks(
  nodes: readonly Pick<GraphNode, 'related'>[],
): readonly (readonly [number, number])[] {
  const links = new Map<string, readonly [number, number]>();
  nodes.forEach(({related}, index) =>
    related.forEach((other) => {
      const link = [Math.min(index, other), Math.max(index, other)] as const;
      links.set(link.join(' '), link);
    }),
  );
  return [...links.values()];
}

const NO_DATE = '~';

function byFirstSeen(a: Concept, b: Concept): number {
  const [first, second] = [a, b].map(
    ({firstSeen, id}) => `${firstSeen ?? NO_DATE} ${id}`,
  );
  return (first ?? '') < (second ?? '') ? -1 : 1;
}
