import type {Tie, TieKind} from '../content/ties.js';
import {escapeHtml} from 'study-log/html/escapeHtml';
import {toConceptLink} from './html.js';
import type {PageWords} from './pageWords.js';

/** Rows on each side of the concept. */
const MOST_ROWS = 7;

/** What a concept belongs to stands before it, what belongs to it after it; the rest wherever there is room. */
const BEFORE: readonly TieKind[] = ['kind-of', 'part-of', 'instance-of'];
const AFTER: readonly TieKind[] = ['has-kind', 'has-part', 'has-instance'];

type Neighbour = Pick<Tie, 'kind'> & {
  readonly name: string;
  readonly permalink: string;
};

/**
 * The concept between its nearest ties, drawn as lines to a column on either
 * side; '' where it has none. The names are links of a list, so that they wrap,
 * scale and read like text; only the lines are a drawing.
 */
export function toNeighboursHtml(
  name: string,
  neighbours: readonly Neighbour[],
  words: PageWords,
): string {
  const [before, after] = toSides(neighbours);
  if (before.length + after.length === 0) {
    return '';
  }
  const side = (list: readonly Neighbour[]): string =>
    `<ul>${list.map((neighbour) => toItem(neighbour, words)).join('')}</ul>`;
  return `<div>${side(before)}${toLines(before, 'before')}<strong>${escapeHtml(name)}</strong>${toLines(after, 'after')}${side(after)}</div>`;
}

type Sides = readonly [readonly Neighbour[], readonly Neighbour[]];

function toSides(neighbours: readonly Neighbour[]): Sides {
  // Several ties to one concept are one line, the first told.
  const unique = neighbours.filter(
    ({permalink}, index) =>
      neighbours.findIndex((other) => other.permalink === permalink) === index,
  );
  return unique.reduce<Sides>(
    ([before, after], neighbour) => {
      const free =
        !BEFORE.includes(neighbour.kind) && !AFTER.includes(neighbour.kind);
      const isBefore = free
        ? before.length < after.length
        : BEFORE.includes(neighbour.kind);
      const side = isBefore ? before : after;
      if (side.length >= MOST_ROWS) {
        return [before, after];
      }
      return isBefore
        ? [[...before, neighbour], after]
        : [before, [...after, neighbour]];
    },
    [[], []],
  );
}

function toItem({kind, name, permalink}: Neighbour, words: PageWords): string {
  return `<li>${toConceptLink(permalink, name)} <small>${escapeHtml(words.relation(kind))}</small></li>`;
}

/** A curve from the middle to each row, in a box as high as the rows. */
function toLines(rows: readonly Neighbour[], side: 'before' | 'after'): string {
  const middle = rows.length / 2;
  const [near, far] = side === 'before' ? [100, 0] : [0, 100];
  const paths = rows.map(({kind}, index) => {
    const y = index + 0.5;
    const told = kind === 'together' ? ' class="together"' : '';
    return `<path d="M${near} ${middle}C50 ${middle} 50 ${y} ${far} ${y}"${told}/>`;
  });
  return `<svg viewBox="0 0 100 ${Math.max(rows.length, 1)}" preserveAspectRatio="none" aria-hidden="true">${paths.join('')}</svg>`;
}
