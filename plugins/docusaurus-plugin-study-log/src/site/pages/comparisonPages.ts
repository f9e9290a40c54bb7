import type {Comparison, Concept} from '../../knowledge/types';
import type {ComparisonPageData, ComparisonSide} from '../../theme/types';
import {toLastChange} from '../content/lastChange';
import type {SiteContent} from '../content/siteContent';
import {toComparisonTitle, toFacetGroups} from './conceptPages';
import {createPage, type Page} from './page';
import {toConceptRef, toLogRef, toPlaceRef} from './refs';

/** A page for each pair that a log sets side by side; pairs whose sides have no page have none. */
export function toComparisonPages(content: SiteContent): readonly Page[] {
  return content.studyLog.knowledge.comparisons
    .filter(({concepts}) => concepts.every((id) => content.concepts.has(id)))
    .map((comparison) => toComparisonPage(comparison, content));
}

function toComparisonPage(comparison: Comparison, content: SiteContent): Page {
  return createPage(
    {
      path: content.addresses.comparison(comparison.id),
      pattern: content.addresses.comparison(':id'),
      component: '@theme/StudyLog/ComparisonPage',
      lastChanged: toLastChange(
        comparison.places.flatMap(({log}) => content.logs.get(log) ?? []),
        content,
      ),
    },
    () => toComparisonData(comparison, content),
  );
}

function toComparisonData(
  comparison: Comparison,
  content: SiteContent,
): ComparisonPageData {
  return {
    kind: 'comparison',
    title: toComparisonTitle(comparison.concepts, content),
    permalink: content.addresses.comparison(comparison.id),
    sides: comparison.concepts.flatMap((id) => {
      const concept = content.concepts.get(id);
      return concept ? [toSide(comparison, concept, content)] : [];
    }),
    shared: toPoints(comparison, null, content),
    from: comparison.places.flatMap((place) => {
      const log = content.logs.get(place.log);
      return log
        ? [{...toLogRef(log, content), ...toPlaceRef(place, content)}]
        : [];
    }),
  };
}

function toSide(
  comparison: Comparison,
  concept: Concept,
  content: SiteContent,
): ComparisonSide {
  return {
    concept: toConceptRef(concept, content),
    definition: concept.definitions[0]?.lines ?? [],
    facets: toFacetGroups(concept, content),
    points: toPoints(comparison, concept.id, content),
  };
}

function toPoints(
  {points}: Comparison,
  side: string | null,
  content: SiteContent,
): ComparisonPageData['shared'] {
  return points
    .filter((point) => point.side === side)
    .map((point) => ({
      text: point.text,
      permalink: toPlaceRef(point, content).permalink,
    }));
}
