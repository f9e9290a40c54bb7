import {toPlain} from '../language/sentences.js';
import type {Log, Range} from '../logs/types.js';

/** What a section says in one item, paragraph or heading. */
export type SectionLine = {
  /** Plain. */
  readonly text: string;
  /** The block it stands in; null for a heading, which says nothing by itself. */
  readonly range: Range | null;
};

/** The paragraphs of a section that belong to no list, plain. */
function paragraphsOf(log: Log, section: number): readonly SectionLine[] {
  const items = log.items.filter((item) => item.section === section);
  return log.runs
    .filter((run) => run.section === section)
    .filter(({segments}) => {
      const at = segments[1] ?? -1;
      return !items.some(({range}) => at >= range.start && at < range.end);
    })
    .map((run) => ({text: toPlain(run).trim(), range: run.range}))
    .filter(({text}) => text !== '');
}

/**
 * What a section says, one line an outermost list item with all that hangs
 * below it; without a list its paragraphs, without those the headings below it.
 */
export function linesOfSection(
  log: Log,
  section: number,
): readonly SectionLine[] {
  const items = log.items
    .filter((item) => item.section === section && item.depth === 0)
    .map(({text, outer}) => ({text, range: outer}));
  if (items.length > 0) {
    return items;
  }
  const paragraphs = paragraphsOf(log, section);
  return paragraphs.length > 0
    ? paragraphs
    : log.sections
        .filter(({parent}) => parent === section)
        .map(({heading}) => ({text: heading, range: null}));
}
