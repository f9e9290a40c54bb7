import type {Comparison, Concept} from 'study-log/knowledge/types';
import type {ReviewCard} from '../../theme/types.js';
import type {SiteContent} from '../content/siteContent.js';
import type {Tell} from './passages/createTell.js';
import {findComparisons, toComparisonTitle} from './relatedRefs.js';

/** More lines than this are no answer to remember. */
const MOST_LINES = 5;

/** A card, and what its page has to know of it. */
export type RenderedCard = {
  readonly card: ReviewCard;
  readonly hasMath: boolean;
};

/** Cards of all concepts that have a definition and of all comparisons that have points, by id. */
export function toReviewCards(
  content: SiteContent,
  tell: Tell,
): readonly RenderedCard[] {
  return [
    ...[...content.concepts.values()].flatMap((concept) =>
      toDefinitionCard(concept, content, tell),
    ),
    ...findComparisons(content).flatMap((comparison) =>
      toComparisonCard(comparison, content).map((card) => ({
        card,
        hasMath: false,
      })),
    ),
  ].sort((a, b) => (a.card.id < b.card.id ? -1 : 1));
}

function toDefinitionCard(
  {id, name, definitions: [definition], lastSeen}: Concept,
  {addresses}: SiteContent,
  tell: Tell,
): readonly RenderedCard[] {
  if (lastSeen === null || !definition || definition.lines.length === 0) {
    return [];
  }
  const {html, hasMath} = tell(definition);
  return [
    {
      card: {
        id: `concept:${id}`,
        kind: 'definition',
        front: name,
        back: definition.lines.slice(0, MOST_LINES),
        html,
        permalink: addresses.concept(id),
        lastMet: lastSeen,
      },
      hasMath,
    },
  ];
}

/** Last met when a log last compared them. */
function toComparisonCard(
  {id, concepts, points, places}: Comparison,
  content: SiteContent,
): readonly ReviewCard[] {
  const dates = places.flatMap(({log}) => content.logs.get(log)?.date ?? []);
  const lastMet = dates.toSorted().at(-1);
  if (lastMet === undefined || points.length === 0) {
    return [];
  }
  return [
    {
      id: `comparison:${id}`,
      kind: 'comparison',
      front: toComparisonTitle(concepts, content),
      back: points.slice(0, MOST_LINES).map(({side, text}) => {
        const name = side && content.concepts.get(side)?.name;
        return name ? `${name}: ${text}` : text;
      }),
      permalink: content.addresses.comparison(id),
      lastMet,
    },
  ];
}
