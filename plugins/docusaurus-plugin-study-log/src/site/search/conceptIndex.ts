import type {ConceptIndex} from '../../theme/search/types.js';
import type {SiteContent} from '../content/siteContent.js';
import {toConceptRef} from '../pages/refs.js';

/** The names of all concepts with a page, for the search box; in the order of their ids. */
export function buildConceptIndex(content: SiteContent): ConceptIndex {
  return {
    concepts: [...content.concepts.values()].map((concept) => ({
      ...toConceptRef(concept, content),
      aliases: concept.aliases,
      logs: concept.logs.length,
    })),
  };
}
