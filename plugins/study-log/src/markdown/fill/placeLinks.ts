import {endOf, startOf} from './texts.js';
import type {FileLink, RefusedLink} from './types.js';
import type {Range, Template, TextSlot} from '../types.js';

/** A link with its words' offsets in the HTML of a template. */
export type PlacedLink = {
  readonly link: FileLink;
  readonly from: number;
  readonly to: number;
};

export type Placement = {
  /** By template, each in the order of its text. */
  readonly placed: ReadonlyMap<Template, readonly PlacedLink[]>;
  readonly refused: readonly RefusedLink[];
};

/**
 * Finds the place of every link: around exactly its characters, within one
 * text. What cannot be a link blocks none that it overlaps.
 */
export function placeLinks(
  templates: readonly (Template & {readonly range: Range})[],
  links: readonly FileLink[],
): Placement {
  const placed = new Map<Template, readonly PlacedLink[]>();
  const refused: RefusedLink[] = [];
  let rest = links.toSorted((a, b) => a.outerStart - b.outerStart);
  for (const template of rest.length > 0 ? innermostFirst(templates) : []) {
    const {start, end} = template.range;
    const isInside = (link: FileLink) =>
      start <= link.start && link.start < end;
    const inside = rest.filter(isInside);
    if (inside.length > 0) {
      rest = rest.filter((link) => !isInside(link));
      const result = placeInTemplate(template, inside);
      placed.set(template, result.placed);
      refused.push(...result.refused);
    }
  }
  refused.push(...rest.map((link) => ({link, reason: 'absent' as const})));
  return {placed, refused};
}

/** A footnote stands within the range of a block, of which it is no part. */
function innermostFirst<Item extends {readonly range: Range}>(
  items: readonly Item[],
): readonly Item[] {
  const lengthOf = ({range}: Item) => range.end - range.start;
  return items.toSorted((a, b) => lengthOf(a) - lengthOf(b));
}

function placeInTemplate(template: Template, links: readonly FileLink[]) {
  const placed: PlacedLink[] = [];
  const refused: RefusedLink[] = [];
  let taken = 0;
  for (const link of links) {
    const place = findPlace(template, link);
    const reason =
      typeof place === 'string'
        ? place
        : link.outerStart < taken
          ? 'overlap'
          : undefined;
    if (reason === undefined && typeof place === 'object') {
      placed.push({link, ...place});
      taken = link.outerEnd;
    } else if (reason !== undefined) {
      refused.push({link, reason});
    }
  }
  return {placed, refused};
}

function findPlace(
  {texts, slots}: Template,
  link: FileLink,
): {readonly from: number; readonly to: number} | RefusedLink['reason'] {
  const {start, end, outerStart, outerEnd} = link;
  const text = texts[lastIndexWhere(texts, (one) => startOf(one) <= start)];
  const isPlaced = outerStart <= start && start < end && end <= outerEnd;
  if (!text || !isPlaced || start >= endOf(text)) {
    return 'absent';
  }
  if (text.place === 'none' || (text.place === 'asked' && !isAskedFor(link))) {
    return 'place';
  }
  if (end > endOf(text)) {
    return 'across';
  }
  const from = findStart(text.runs, start);
  const to = findEnd(text.runs, end);
  if (from === undefined || to === undefined || from >= to) {
    return 'absent';
  }
  const next = slots[lastIndexWhere(slots, ({at}) => at <= from) + 1];
  return next && next.at < to ? 'across' : {from, to};
}

/** Whether the writer put it in `[[…]]`. */
function isAskedFor({outerStart, start}: FileLink): boolean {
  return outerStart < start;
}

/** A start belongs to the last run that it touches: what lies before that is not the link's. */
function findStart(runs: TextSlot['runs'], offset: number): number | undefined {
  for (let index = runs.length - 3; index >= 0; index -= 3) {
    const place = placeInRun(runs, index, offset);
    if (place !== undefined) {
      return place;
    }
  }
  return undefined;
}

/** An end belongs to the first run that it touches. */
function findEnd(runs: TextSlot['runs'], offset: number): number | undefined {
  for (let index = 0; index < runs.length; index += 3) {
    const place = placeInRun(runs, index, offset);
    if (place !== undefined) {
      return place;
    }
  }
  return undefined;
}

function placeInRun(
  runs: TextSlot['runs'],
  index: number,
  offset: number,
): number | undefined {
  const [html = 0, source = 0, length = 0] = runs.slice(index, index + 3);
  const into = offset - source;
  return into >= 0 && into <= length ? html + into : undefined;
}

/** -1 when there is none; those of which the condition is true come first. */
function lastIndexWhere<Item>(
  items: readonly Item[],
  isTrue: (item: Item) => boolean,
): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && isTrue(item)) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low - 1;
}
