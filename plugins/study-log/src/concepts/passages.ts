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
 * headings below it have. Not the sections that are told of for themselves:
 * other facets, other concepts, what the writer thinks of the day.
 */
export function passagesOfFacet(
  log: Log,
  facet: Section,
  topics: Pick<LogTopics, 'owners' | 'named'>,
): Passages {
  const inside = new Set([facet.index]);
  const below = log.sections.flatMap((section): Passages => {
    const {index, parent, range} = section;
    if (parent === null || !inside.has(parent) || isApart(section, topics)) {
      return [];
    }
    inside.add(index);
    return [range];
  });
  return joinTouching([bodyOf(facet), ...below]);
}

function isApart(
  {index, reflection}: Section,
  {owners, named}: Pick<LogTopics, 'owners' | 'named'>,
): boolean {
  return (
    reflection === true ||
    owners[index] != null ||
    (named[index] ?? []).length > 0
  );
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
