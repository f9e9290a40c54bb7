import {conceptKey} from '../language/conceptKey.js';
import type {Log} from '../logs/types.js';
import {toWrittenId} from '../markdown/fill/settleIds.js';
import {fold} from './folderIndex.js';

/**
 * The id on a log's page of the place that an author's anchor means, '' when
 * there is none: that of a heading or of what the writer named (`<a id>`,
 * `^id`), as it is written, else without regard to case and Unicode form; else
 * a heading by its words. Editors disagree on what becomes of `?` or a blank at
 * the end: of one heading alone the letters and digits are enough.
 */
export function findAnchor({sections, ids}: Log, anchor: string): string {
  if (anchor === '') {
    return '';
  }
  const headings = sections.filter(({depth}) => depth > 0);
  const all = [...headings.map((section) => section.anchor), ...ids];
  const exact = [anchor, toWrittenId(anchor)];
  const folded = exact.map(fold);
  const own =
    all.find((id) => exact.includes(id)) ??
    all.find((id) => folded.includes(fold(id)));
  if (own !== undefined) {
    return own;
  }
  const key = conceptKey(anchor);
  const named = headings.find(
    ({heading}) => key !== '' && conceptKey(heading) === key,
  );
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
