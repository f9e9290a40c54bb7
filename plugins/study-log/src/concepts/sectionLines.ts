import {toPlain} from '../language/sentences.js';
import type {Log} from '../logs/types.js';

/** The paragraphs of a section that belong to no list, plain. */
function paragraphsOf(log: Log, section: number): readonly string[] {
  const items = log.items.filter((item) => item.section === section);
  return log.runs
    .filter((run) => run.section === section)
    .filter(({segments}) => {
      const at = segments[0]?.source ?? -1;
      return !items.some(({range}) => at >= range.start && at < range.end);
    })
    .map((run) => toPlain(run).trim())
    .filter((text) => text !== '');
}

/**
 * What a section says, one line an outermost list item; without a list its
 * paragraphs, without those the headings below it.
 */
export function linesOfSection(log: Log, section: number): readonly string[] {
  const items = log.items
    .filter((item) => item.section === section && item.depth === 0)
    .map(({text}) => text);
  if (items.length > 0) {
    return items;
  }
  const paragraphs = paragraphsOf(log, section);
  return paragraphs.length > 0
    ? paragraphs
    : log.sections
        .filter(({parent}) => parent === section)
        .map(({heading}) => heading);
}
