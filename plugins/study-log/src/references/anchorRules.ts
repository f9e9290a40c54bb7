import {conceptKey} from '../language/conceptKey.js';
import type {Log} from '../logs/types.js';
import {toWrittenId} from '../markdown/fill/settleIds.js';
import {fold} from './folderIndex.js';

/** The id on a log's page of the place that an author's anchor means; undefined when there is none. */
export type AnchorRule = (log: Log, anchor: string) => string | undefined;

/**
 * From the strictest to the loosest. An anchor means a heading or what the
 * writer named (`<a id>`, `^id`), as it is written, else without regard to case
 * and Unicode form; else a heading by its words. Editors disagree on what
 * becomes of `?` or a blank at the end: of one heading alone the letters and
 * digits are enough.
 */
export const ANCHOR_RULES: readonly AnchorRule[] = [
  (log, anchor) => {
    const exact = [anchor, toWrittenId(anchor)];
    return idsOf(log).find((id) => exact.includes(id));
  },
  (log, anchor) => {
    const folded = [anchor, toWrittenId(anchor)].map(fold);
    return idsOf(log).find((id) => folded.includes(fold(id)));
  },
  (log, anchor) => {
    const key = conceptKey(anchor);
    return headingsOf(log).find(
      ({heading}) => key !== '' && conceptKey(heading) === key,
    )?.anchor;
  },
  (log, anchor) => findAlike(headingsOf(log), anchor),
];

function headingsOf({sections}: Log): Log['sections'] {
  return sections.filter(({depth}) => depth > 0);
}

function idsOf(log: Log): readonly string[] {
  return [...headingsOf(log).map(({anchor}) => anchor), ...log.ids];
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
