import {parseCommands} from '../browser/path.js';
import type {Command} from '../browser/path.js';
import type {Point} from '../browser/matrix.js';
import {attributeOf, elementsOf} from './tree.js';
import type {SvgElement} from './tree.js';

/** Pixels by which a control point may lie beside its chord. */
const TOLERANCE = 0.05;
/** A mark at its end turns with the last piece of a path. */
const MARKERS = ['marker-start', 'marker-mid', 'marker-end'];

interface Line {
  readonly from: Point;
  readonly to: Point;
}

const pointAt = ({values}: Command, index: number): Point => ({
  x: values[index] ?? 0,
  y: values[index + 1] ?? 0,
});

const isSame = (a: Point, b: Point): boolean => a.x === b.x && a.y === b.y;

/** Whether a point lies on a line, between its ends. */
function isOn({from, to}: Line, {x, y}: Point): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  if (length === 0) {
    return Math.hypot(x - from.x, y - from.y) <= TOLERANCE;
  }
  const along = ((x - from.x) * dx + (y - from.y) * dy) / length;
  const beside = Math.abs((x - from.x) * dy - (y - from.y) * dx) / length;
  return (
    beside <= TOLERANCE && along >= -TOLERANCE && along <= length + TOLERANCE
  );
}

/** The lines that a path is made of, in order; undefined when it is made of anything else. */
function readLines(d: string): readonly Line[] | undefined {
  const lines: Line[] = [];
  let at: Point = {x: 0, y: 0};
  for (const command of parseCommands(d)) {
    const {name, relative} = command;
    const to = pointAt(command, name === 'C' ? 4 : 0);
    const line = {from: at, to};
    const isLine =
      name === 'L' ||
      (name === 'C' &&
        isOn(line, pointAt(command, 0)) &&
        isOn(line, pointAt(command, 2)));
    if (relative || (name !== 'M' && !isLine)) {
      return undefined;
    }
    if (isLine) lines.push(line);
    at = to;
  }
  return lines;
}

/** Each line once, without lifting the pen where the next begins. */
function writeLines(lines: readonly Line[]): string {
  const isNew = ({from, to}: Line, index: number): boolean => {
    const before = lines[index - 1];
    return (
      !isSame(from, to) &&
      !(before && isSame(before.from, from) && isSame(before.to, to))
    );
  };
  let pen: Point | undefined;
  let d = '';
  for (const {from, to} of lines.filter(isNew)) {
    if (!pen || !isSame(pen, from)) d += `M${from.x} ${from.y}`;
    d += `L${to.x} ${to.y}`;
    pen = to;
  }
  return d;
}

/**
 * Writes outlines as the straight lines that they are: the sketching library behind Mermaid's
 * rounded shapes draws each of a hundred short lines twice, as a curve, which is most of such a
 * drawing's weight. What has a real curve in it stays. Changes the tree in place.
 */
export function straightenPaths(root: SvgElement): void {
  for (const element of elementsOf(root)) {
    const path = element.attrs.find(({name}) => name === 'd');
    const marked = MARKERS.some((name) => attributeOf(element, name));
    if (!path || marked || !path.value.includes('C')) continue;
    const lines = readLines(path.value);
    const d = lines && writeLines(lines);
    if (d) path.value = d;
  }
}
