import type {Point} from './matrix.js';

interface Arc {
  readonly from: Point;
  readonly to: Point;
  readonly rx: number;
  readonly ry: number;
  /** Degrees. */
  readonly rotation: number;
  readonly large: boolean;
  readonly sweep: boolean;
  readonly steps: number;
}

/** Points per curve: enough for bounds and lengths to a tenth of a pixel at diagram sizes. */
const STEPS = 16;
const PARAMETERS: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  T: 2,
  H: 1,
  V: 1,
  C: 6,
  S: 4,
  Q: 4,
  A: 7,
  Z: 0,
};
const NUMBER = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/iy;
const FLAG = /[01]/y;
const SEPARATOR = /[\s,]*/y;

export interface Command {
  readonly name: string;
  readonly relative: boolean;
  readonly values: readonly number[];
}

/** The commands of a `d` attribute, up to the first error. */
export function* parseCommands(d: string): Generator<Command> {
  let at = 0;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const text = pattern.exec(d)?.[0];
    at += text?.length ?? 0;
    return text;
  };
  let letter = '';
  take(SEPARATOR);
  while (at < d.length) {
    const next = take(/[a-z]/iy);
    // After a move, further pairs are lines (SVG 2, 9.3.3).
    letter = next ?? (letter === 'M' ? 'L' : letter === 'm' ? 'l' : letter);
    const name = letter.toUpperCase();
    const count = PARAMETERS[name];
    if (count === undefined || (!next && count === 0)) return;
    const values: number[] = [];
    while (values.length < count) {
      take(SEPARATOR);
      const isFlag =
        name === 'A' && (values.length === 3 || values.length === 4);
      const text = take(isFlag ? FLAG : NUMBER);
      if (text === undefined) return;
      values.push(Number(text));
    }
    take(SEPARATOR);
    yield {name, relative: letter !== name, values};
  }
}

function cubicPoints(
  p0: Point,
  p1: Point,
  [p2, p3]: readonly [Point, Point],
): Point[] {
  return Array.from({length: STEPS}, (_, index) => {
    const t = (index + 1) / STEPS;
    const u = 1 - t;
    const weights = [
      u * u * u,
      3 * u * u * t,
      3 * u * t * t,
      t * t * t,
    ] as const;
    const mix = (axis: 'x' | 'y') =>
      weights[0] * p0[axis] +
      weights[1] * p1[axis] +
      weights[2] * p2[axis] +
      weights[3] * p3[axis];
    return {x: mix('x'), y: mix('y')};
  });
}

function quadraticPoints(p0: Point, control: Point, end: Point): Point[] {
  const toward = (from: Point): Point => ({
    x: from.x + (2 / 3) * (control.x - from.x),
    y: from.y + (2 / 3) * (control.y - from.y),
  });
  return cubicPoints(p0, toward(p0), [toward(end), end]);
}

const mirrored = (control: Point, at: Point): Point => ({
  x: 2 * at.x - control.x,
  y: 2 * at.y - control.y,
});

/** Where the pen is, and what S and T mirror. */
interface Pen {
  readonly at: Point;
  readonly start: Point;
  readonly control?: {readonly point: Point; readonly of: 'C' | 'Q'};
}

interface Traced {
  readonly points: readonly Point[];
  readonly control?: Pen['control'];
}

function reflected({at, control}: Pen, of: 'C' | 'Q'): Point {
  return control?.of === of ? mirrored(control.point, at) : at;
}

function arc(values: readonly number[], from: Point, to: Point): Traced {
  const [rx = 0, ry = 0, rotation = 0, large = 0, sweep = 0] = values;
  const flags = {large: large === 1, sweep: sweep === 1};
  return {
    points: arcPoints({from, to, rx, ry, rotation, ...flags, steps: STEPS}),
  };
}

const cubic = (
  at: Point,
  first: Point,
  rest: readonly [Point, Point],
): Traced => ({
  points: cubicPoints(at, first, rest),
  control: {point: rest[0], of: 'C'},
});

const quadratic = (at: Point, control: Point, end: Point): Traced => ({
  points: quadraticPoints(at, control, end),
  control: {point: control, of: 'Q'},
});

function trace({name, relative, values}: Command, pen: Pen): Traced {
  const {at} = pen;
  const origin = relative ? at : {x: 0, y: 0};
  const [first = 0] = values;
  const pointAt = (index: number): Point => ({
    x: origin.x + (values[index] ?? 0),
    y: origin.y + (values[index + 1] ?? 0),
  });
  switch (name) {
    case 'H':
      return {points: [{x: origin.x + first, y: at.y}]};
    case 'V':
      return {points: [{x: at.x, y: origin.y + first}]};
    case 'C':
      return cubic(at, pointAt(0), [pointAt(2), pointAt(4)]);
    case 'S':
      return cubic(at, reflected(pen, 'C'), [pointAt(0), pointAt(2)]);
    case 'Q':
      return quadratic(at, pointAt(0), pointAt(2));
    case 'T':
      return quadratic(at, reflected(pen, 'Q'), pointAt(0));
    case 'A':
      return arc(values, at, pointAt(5));
    case 'Z':
      return {points: [pen.start]};
    default:
      return {points: [pointAt(0)]};
  }
}

/**
 * Stands for the browser's path flattening: the vertices of a `d` attribute, curves sampled.
 * What stands before an error in the data is drawn, as SVG demands.
 */
export function pathPoints(d: string): readonly Point[] {
  const all: Point[] = [];
  let pen: Pen = {at: {x: 0, y: 0}, start: {x: 0, y: 0}};
  for (const command of parseCommands(d)) {
    const {points, control} = trace(command, pen);
    all.push(...points);
    const at = points.at(-1) ?? pen.at;
    const start = command.name === 'M' ? at : pen.start;
    pen = {at, start, ...(control ? {control} : {})};
  }
  return all;
}

/** Points along an elliptical arc, its start left out: SVG 2, appendix B.2.4 (endpoint to centre). */
function arcPoints(arc: Arc): readonly Point[] {
  const {from, to, steps} = arc;
  if (!arc.rx || !arc.ry) return [to];
  const phi = (arc.rotation * Math.PI) / 180;
  const [cos, sin] = [Math.cos(phi), Math.sin(phi)];
  const half = {x: (from.x - to.x) / 2, y: (from.y - to.y) / 2};
  const x = cos * half.x + sin * half.y;
  const y = -sin * half.x + cos * half.y;
  // Radii too small to reach the end grow until they do (B.2.5).
  const lambda = (x / arc.rx) ** 2 + (y / arc.ry) ** 2;
  const grow = Math.sqrt(Math.max(1, lambda));
  const rx = Math.abs(arc.rx) * grow;
  const ry = Math.abs(arc.ry) * grow;
  const denominator = (rx * y) ** 2 + (ry * x) ** 2;
  if (denominator === 0) return [to];
  const side = arc.large === arc.sweep ? -1 : 1;
  const k =
    side * Math.sqrt(Math.max(0, (rx * ry) ** 2 - denominator) / denominator);
  const local = {x: (k * rx * y) / ry, y: (-k * ry * x) / rx};
  const center = {
    x: cos * local.x - sin * local.y + (from.x + to.x) / 2,
    y: sin * local.x + cos * local.y + (from.y + to.y) / 2,
  };
  const begin = Math.atan2((y - local.y) / ry, (x - local.x) / rx);
  let delta = Math.atan2((-y - local.y) / ry, (-x - local.x) / rx) - begin;
  if (arc.sweep && delta < 0) delta += 2 * Math.PI;
  if (!arc.sweep && delta > 0) delta -= 2 * Math.PI;
  return Array.from({length: steps}, (_, index) => {
    const angle = begin + (delta * (index + 1)) / steps;
    const u = rx * Math.cos(angle);
    const v = ry * Math.sin(angle);
    return {x: center.x + u * cos - v * sin, y: center.y + u * sin + v * cos};
  });
}
