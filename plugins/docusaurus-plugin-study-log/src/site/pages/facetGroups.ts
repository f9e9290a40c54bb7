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
    const passage = tell(facet);
    return log && passage.html !== '' ? [{facet, log, passage}] : [];
  });
  return [...groupBy(said, ({facet}) => facet.kind)].map(([kind, ofKind]) => ({
    kind,
    entries: ofKind.map(({facet, log, passage}) => ({
      ...passage,
      heading: facet.heading,
      log: toLogRef(log, content),
      permalink: toPlaceRef(facet, content).permalink,
    })),
  }));
}
