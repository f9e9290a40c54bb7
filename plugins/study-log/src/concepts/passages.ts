import type {Definition, Log, Range, Section} from '../logs/types.js';
import type {Passages} from '../knowledge/types.js';
import type {LogTopics} from './types.js';

/** What a section has of its own: from its heading to the next, of any depth. */
export function bodyOf({headingRange, range}: Section): Range {
  return {start: headingRange.end, end: range.end};
}

/**
 * The block that a text stands in, which begins at `range`: its list item with
 * all that hangs below it, else its own block.
 */
export function blockAround(log: Log, range: Range): Range {
  const item = log.items.find(({range: own}) => own.start === range.start);
  return item?.outer ?? range;
}

/** `X란?` defines with all that stands under it, the others with their paragraph, item or list. */
export function passagesOfDefinition(
  log: Log,
  {section, from, range}: Definition,
): Passages {
  const home = log.sections[section];
  if (from === 'heading' && home) {
    return [bodyOf(home)];
  }
  const first = log.items.find(({range: own}) => own.start === range.start);
  return from === 'paragraph' && first
    ? [{start: first.outer.start, end: first.listEnd}]
    : [blockAround(log, range)];
}

/**
 * What stands under a facet heading (`특징`): its own text and what plain
 * headings below it have. Of other concepts only the headings, where they stand
 * among plain ones; nothing of other facets, which are told of for themselves,
 * and of what the writer thinks of the day.
 */
export function passagesOfFacet(
  log: Log,
  facet: Section,
  topics: Pick<LogTopics, 'owners' | 'named'>,
): Passages {
  const inside = new Set([facet.index]);
  const owner = topics.owners[facet.index];
  const below = log.sections.filter(({index, parent, reflection}) => {
    const isBelow = parent !== null && inside.has(parent) && !reflection;
    if (isBelow && !isApart(index, topics)) {
      inside.add(index);
    }
    return isBelow && topics.owners[index] !== owner;
  });
  const shown =
    inside.size > 1
      ? below.map(({index, range, headingRange}) =>
          inside.has(index) ? range : headingRange,
        )
      : [];
  return joinTouching([bodyOf(facet), ...shown]);
}

function isApart(
  index: number,
  {owners, named}: Pick<LogTopics, 'owners' | 'named'>,
): boolean {
  return owners[index] != null || (named[index] ?? []).length > 0;
}

/** `ranges`: ascending. */
function joinTouching(ranges: Passages): Passages {
  return ranges.reduce<Range[]>((joined, {start, end}) => {
    const last = joined.at(-1);
    return last?.end === start
      ? [...joined.slice(0, -1), {start: last.start, end}]
      : [...joined, {start, end}];
  }, []);
}
