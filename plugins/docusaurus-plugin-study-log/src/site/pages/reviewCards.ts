import type {Comparison, Concept} from 'study-log/knowledge/types';
import type {ReviewCard} from '../../theme/types.js';
import type {SiteContent} from '../content/siteContent.js';
import {findComparisons, toComparisonTitle} from './conceptTies.js';

/** More lines than this are no answer to remember. */
const MOST_LINES = 5;

/** Cards of all concepts that have a definition and of all comparisons that have points, by id. */
export function toReviewCards(content: SiteContent): readonly ReviewCard[] {
  return [
    ...[...content.concepts.values()].flatMap((concept) =>
      toDefinitionCard(concept, content),
    ),
    ...findComparisons(content).flatMap((comparison) =>
      toComparisonCard(comparison, content),
    ),
  ].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function toDefinitionCard(
  {id, name, definitions, lastSeen}: Concept,
  {addresses}: SiteContent,
): readonly ReviewCard[] {
  const lines = definitions[0]?.lines ?? [];
  if (lastSeen === null || lines.length === 0) {
    return [];
  }
  return [
    {
      id: `concept:${id}`,
      kind: 'definition',
      front: name,
      back: lines.slice(0, MOST_LINES),
      permalink: addresses.concept(id),
      lastMet: lastSeen,
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
