import type {Concept} from 'study-log/knowledge/types';
import type {FacetGroup} from '../../theme/types.js';
import {groupBy} from 'study-log/collections/groupBy';
import type {SiteContent} from '../content/siteContent.js';
import type {Tell} from './passages/createTell.js';
import {toLogRef, toPlaceRef} from './refs.js';

/** What logs say of a concept, gathered by kind; headings under which nothing stands are left out. */
export function toFacetGroups(
  concept: Concept,
  content: SiteContent,
  tell: Tell,
): readonly FacetGroup[] {
  const said = concept.facets.flatMap((facet) => {
    const log = content.logs.get(facet.log);
    const told = tell(facet);
    return log && told.html !== '' ? [{facet, log, told}] : [];
  });
  return [...groupBy(said, ({facet}) => facet.kind)].map(([kind, ofKind]) => ({
    kind,
    entries: ofKind.map(({facet, log, told}) => ({
      ...told,
      heading: facet.heading,
      log: toLogRef(log, content),
      permalink: toPlaceRef(facet, content).permalink,
    })),
  }));
}
