import {attributeNumber} from './lengths.js';
import {apply, IDENTITY, multiply, parseTransform} from './matrix.js';
import type {Matrix, Point} from './matrix.js';
import {pathPoints} from './path.js';
import type {Styles} from './styles.js';
import {layOutText, textRootOf} from './svgText.js';
import type {TextMeasure} from './textMeasure.js';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Context {
  readonly styles: Styles;
  readonly measure: TextMeasure;
}

const EMPTY: Box = {x: 0, y: 0, width: 0, height: 0};
const CONTAINERS = new Set(['g', 'a', 'svg', 'switch', 'use']);
const NUMBERS = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi;

function rectangle({x, y, width, height}: Box): readonly Point[] {
  return [
    {x, y},
    {x: x + width, y},
    {x, y: y + height},
    {x: x + width, y: y + height},
  ];
}

function polygonPoints(list: string): readonly Point[] {
  const values = (list.match(NUMBERS) ?? []).map(Number);
  return Array.from({length: Math.floor(values.length / 2)}, (_, index) => ({
    x: values[index * 2] ?? 0,
    y: values[index * 2 + 1] ?? 0,
  }));
}

function ellipse(element: Element, rx: string, ry: string): readonly Point[] {
  const [horizontal, vertical] = [rx, ry].map((name) =>
    attributeNumber(element, name),
  ) as [number, number];
  return rectangle({
    x: attributeNumber(element, 'cx') - horizontal,
    y: attributeNumber(element, 'cy') - vertical,
    width: 2 * horizontal,
    height: 2 * vertical,
  });
}

function textPoints(element: Element, context: Context): readonly Point[] {
  const {measure} = context;
  return layOutText(textRootOf(element), context)
    .filter(({element: owner, width}) => width > 0 && element.contains(owner))
    .flatMap(({x, y, width, font}) => {
      const ascent = measure.ascent(font);
      const height = ascent + measure.descent(font);
      return rectangle({x, y: y - ascent, width, height});
    });
}

function ownBox(element: Element): readonly Point[] {
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) =>
    attributeNumber(element, name),
  ) as [number, number, number, number];
  return width > 0 || height > 0 ? rectangle({x, y, width, height}) : [];
}

/** The points that span a shape, in its own coordinates. */
function shapePoints(element: Element, context: Context): readonly Point[] {
  switch (element.localName) {
    case 'rect':
    case 'image':
    case 'foreignObject':
      return ownBox(element);
    case 'circle':
      return ellipse(element, 'r', 'r');
    case 'ellipse':
      return ellipse(element, 'rx', 'ry');
    case 'line':
      return [
        {x: attributeNumber(element, 'x1'), y: attributeNumber(element, 'y1')},
        {x: attributeNumber(element, 'x2'), y: attributeNumber(element, 'y2')},
      ];
    case 'polygon':
    case 'polyline':
      return polygonPoints(element.getAttribute('points') ?? '');
    case 'path':
      return pathPoints(element.getAttribute('d') ?? '');
    case 'text':
    case 'tspan':
      return textPoints(element, context);
    default:
      return [];
  }
}

function collectPoints(
  element: Element,
  matrix: Matrix,
  visit: {readonly context: Context; readonly add: (point: Point) => void},
): void {
  const {context, add} = visit;
  if (context.styles.own(element, 'display') === 'none') return;
  if (!CONTAINERS.has(element.localName)) {
    for (const point of shapePoints(element, context))
      add(apply(matrix, point));
    return;
  }
  for (
    let child = element.firstElementChild;
    child;
    child = child.nextElementSibling
  ) {
    const transform = parseTransform(child.getAttribute('transform'));
    collectPoints(child, multiply(matrix, transform), visit);
  }
}

/**
 * Stands for `getBBox`: the bounds of the fills of an element and all that it draws, in its own
 * coordinates; strokes, markers and what is not displayed do not count (SVG 2, 8.10).
 */
export function boundingBox(
  element: Element,
  context: Context,
  matrix: Matrix = IDENTITY,
): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const add = ({x, y}: Point): void => {
    if (!Number.isFinite(x) || !Number.isFinite(y)) return;
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  };
  collectPoints(element, matrix, {context, add});
  if (left === Infinity) return EMPTY;
  return {x: left, y: top, width: right - left, height: bottom - top};
}

/** Stands for `getCTM`: from an element's coordinates to those of the outermost `<svg>`. */
export function currentMatrix(element: Element): Matrix {
  let matrix = IDENTITY;
  for (let at: Element | null = element; at; at = at.parentElement) {
    matrix = multiply(parseTransform(at.getAttribute('transform')), matrix);
  }
  return matrix;
}
