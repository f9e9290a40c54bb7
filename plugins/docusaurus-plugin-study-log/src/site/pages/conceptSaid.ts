import type {Concept} from 'study-log/knowledge/types';
import type {ConceptPageData} from '../../theme/types.js';
import type {SiteContent} from '../content/siteContent.js';
import {toDefinitionsHtml} from './definitionsHtml.js';
import {toFacetGroups} from './facetGroups.js';
import type {PageWords} from './pageWords.js';
import type {Tell} from './passages/createTell.js';
import {toLogRef, toPlaceRef} from './refs.js';
import {toFacetsHtml} from './writtenHtml.js';

/** What logs say of a concept under headings of its own, and the HTML that is made of it. */
type ConceptSaid = Pick<
  ConceptPageData,
  'definitions' | 'facets' | 'hasMath' | 'links'
> & {
  readonly html: Pick<ConceptPageData['html'], 'definitions' | 'facets'>;
};

export function tellConcept(
  concept: Concept,
  {
    content,
    words,
    tell,
  }: {
    readonly content: SiteContent;
    readonly words: PageWords;
    readonly tell: Tell;
  },
): ConceptSaid {
  const definitions = toDefinitions(concept, content, tell);
  const facets = toFacetGroups(concept, content, tell);
  const entries = facets.flatMap((group) => group.entries);
  const said = [...definitions, ...entries];
  return {
    definitions,
    facets,
    hasMath: said.some(({hasMath}) => hasMath),
    html: {
      definitions: toDefinitionsHtml(definitions, words),
      facets: toFacetsHtml(facets, words),
    },
    links: [
      ...said.flatMap(({links}) => links),
      ...definitions.flatMap(({from}) => from?.permalink ?? []),
      ...entries.map(({permalink}) => permalink),
    ],
  };
}

function toDefinitions(
  concept: Concept,
  content: SiteContent,
  tell: Tell,
): ConceptPageData['definitions'] {
  return concept.definitions.map((definition) => {
    const log = content.logs.get(definition.log);
    return {
      ...tell(definition),
      // A definition of `concepts.yml` stands in no log.
      from: log
        ? {
            ...toLogRef(log, content),
            permalink: toPlaceRef(definition, content).permalink,
          }
        : null,
    };
  });
}
