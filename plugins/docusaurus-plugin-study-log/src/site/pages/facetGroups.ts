import type {Concept} from 'study-log/knowledge/types';
import type {FacetGroup} from '../../theme/types.js';
import {groupBy} from 'study-log/collections/groupBy';
import type {SiteContent} from '../content/siteContent.js';
import {toLogRef, toPlaceRef} from './refs.js';

/** What logs say of a concept, gathered by kind. */
export function toFacetGroups(
  concept: Concept,
  content: SiteContent,
): readonly FacetGroup[] {
  const kinds = groupBy(concept.facets, ({kind}) => kind);
  return [...kinds].map(([kind, facets]) => ({
    kind,
    entries: facets.flatMap((facet) => {
      const log = content.logs.get(facet.log);
      const {permalink} = toPlaceRef(facet, content);
      return log
        ? [
            {
              heading: facet.heading,
              log: toLogRef(log, content),
              permalink,
              lines: facet.lines,
            },
          ]
        : [];
    }),
  }));
}
