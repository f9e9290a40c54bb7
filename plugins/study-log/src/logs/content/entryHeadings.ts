import type {EntryHeading} from '../../markdown/fill/types.js';
import type {Section} from '../types.js';

/** The headings of an entry as its page wants them. */
export function toEntryHeadings(
  sections: readonly Section[],
): readonly EntryHeading[] {
  return sections
    .filter(({depth}) => depth > 0)
    .map(({headingRange, anchor, kind}) => ({
      source: headingRange.start,
      id: anchor,
      ...(kind === 'reflection' && {reflection: true}),
    }));
}
