import {findContainers, outermost, type Container} from './containers.js';
import {toListPiece, toTablePieces, type Piece} from './runs.js';
import {wholeOf, type Stretch} from './stretch.js';
import type {Range, Template, TextSlot, Unit} from '../types.js';

/**
 * What of the units shows a range, and no word of it less: units that lie in
 * it, and of one that does not, a run of list items, rows of a table, blocks,
 * or the smallest item, cell or block that holds it.
 */
export function selectPart(
  units: readonly Unit[],
  range: Range,
): readonly (readonly Piece[])[] {
  return units
    .filter(
      (unit) => unit.range.start < range.end && range.start < unit.range.end,
    )
    .map((unit) =>
      contains(range, unit.range)
        ? [toPiece(wholeOf(unit))]
        : selectInUnit(unit, range),
    );
}

function selectInUnit(unit: Unit, range: Range): readonly Piece[] {
  const all = findContainers(unit);
  const inside = outermost(all.filter((one) => contains(range, one.range)));
  const pieces = holdsTexts(unit, inside, range)
    ? toPieces(unit, inside, all)
    : undefined;
  return pieces ?? [toPiece(findSmallest(unit, all, range))];
}

/** undefined when the containers cannot be shown side by side. */
function toPieces(
  template: Template,
  chosen: readonly Container[],
  all: readonly Container[],
): readonly Piece[] | undefined {
  const [first, ...others] = chosen;
  if (!first || others.some(({kind}) => kind !== first.kind)) {
    return undefined;
  }
  if (others.length === 0 || first.kind === 'block') {
    return chosen.map(({inside}) => toPiece(inside));
  }
  if (first.kind === 'cell') {
    return toTablePieces({template, chosen, all});
  }
  const list = toListPiece({template, chosen, all});
  return list && [list];
}

function findSmallest(
  unit: Unit,
  all: readonly Container[],
  range: Range,
): Stretch {
  const shown = {
    start: Math.max(range.start, unit.range.start),
    end: Math.min(range.end, unit.range.end),
  };
  const holding = all.findLast((one) => contains(one.range, shown));
  return holding?.inside ?? wholeOf(unit);
}

/** Whether every text of the range stands in one of the containers. */
function holdsTexts(
  {texts}: Template,
  containers: readonly Container[],
  range: Range,
): boolean {
  return texts
    .filter((text) => isTouched(text, range))
    .every(({runs: [at = 0]}) =>
      containers.some(({inside: {from, to}}) => from <= at && at <= to),
    );
}

function isTouched({runs}: TextSlot, {start, end}: Range): boolean {
  const first = runs[1] ?? 0;
  const last = (runs.at(-2) ?? 0) + (runs.at(-1) ?? 0);
  return first < end && start < last;
}

function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function toPiece(stretch: Stretch): Piece {
  return {before: '', stretch, after: ''};
}
