import {conceptKey} from '../language/conceptKey.js';
import type {Log} from '../logs/types.js';
import {toWrittenId} from '../markdown/fill/settleIds.js';
import {fold} from './folderIndex.js';

/**
 * The id on a log's page of the place that an author's anchor means, '' when
 * there is none: a heading by its id or its words, or an id that the page has
 * besides (`<a id>`, `^id`). Editors disagree on what becomes of `?` or a blank at
 * the end: of one heading alone the letters and digits are enough.
 */
export function findAnchor({sections, ids}: Log, anchor: string): string {
  const wanted = fold(anchor);
  if (wanted === '') {
    return '';
  }
  const headings = sections.filter(({depth}) => depth > 0);
  const exact = headings.find((section) => fold(section.anchor) === wanted);
  if (exact) {
    return exact.anchor;
  }
  const written = fold(toWrittenId(anchor));
  const own = ids.find((id) => [wanted, written].includes(fold(id)));
  if (own !== undefined) {
    return own;
  }
  const key = conceptKey(anchor);
  const named = headings.find(({heading}) => conceptKey(heading) === key);
  return named?.anchor ?? findAlike(headings, anchor) ?? '';
}

function findAlike(
  headings: Log['sections'],
  anchor: string,
): string | undefined {
  const letters = toLetters(anchor);
  const alike = headings.filter(
    (section) => letters !== '' && toLetters(section.anchor) === letters,
  );
  return alike.length === 1 ? alike[0]?.anchor : undefined;
}

function toLetters(anchor: string): string {
  return fold(anchor).replace(/[^\p{L}\p{N}]+/gu, '');
}
