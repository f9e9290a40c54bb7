import type {Concept} from 'study-log/knowledge/types';
import type {ConceptPreview} from '../../theme/types.js';
import type {SiteContent} from '../content/siteContent.js';

/** In UTF-16 units: with it a preview of Korean text stays under a kilobyte on the wire. */
const LONGEST_DEFINITION = 240;

/** What is shown beside a link to a concept. */
export function toConceptPreview(
  {id, name, definitions, firstSeen, lastSeen}: Concept,
  content: SiteContent,
): ConceptPreview {
  return {
    name,
    definition: cut(definitions[0]?.lines.join(' ') ?? ''),
    firstSeen,
    lastSeen,
    mentions: content.mentionsOf(id).length,
  };
}

function cut(text: string): string {
  return text.length > LONGEST_DEFINITION
    ? `${text.slice(0, LONGEST_DEFINITION).replace(/[\uD800-\uDBFF]$/, '')}…`
    : text;
}
