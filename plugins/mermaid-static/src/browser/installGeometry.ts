import type {DOMWindow} from 'jsdom';
import {boundingBox, type Box, currentMatrix} from './boundingBox.js';
import {measureHtml, type Size} from './htmlLayout.js';
import type {Point} from './matrix.js';
import {pathPoints} from './path.js';
import type {Styles} from './styles.js';
import {computedTextLength} from './svgText.js';
import type {TextMeasure} from './textMeasure.js';

const LENGTH_PREFIXES = /^(?:padding|margin|border)/;

interface Geometry {
  readonly styles: Styles;
  readonly measure: TextMeasure;
  /** CSS pixels of an element that stands outside any label. */
  readonly container: Size;
}

const NOTHING: Size = {width: 0, height: 0};
const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';

/** Gives `prototype` methods whose `this` is the element they are called on. */
function define(
  prototype: object,
  methods: Readonly<
    Record<string, (element: Element, value: number) => unknown>
  >,
): void {
  for (const [name, method] of Object.entries(methods)) {
    Object.defineProperty(prototype, name, {
      configurable: true,
      writable: true,
      value(this: Element, value: number) {
        return method(this, value);
      },
    });
  }
}

const toRect = ({x, y, width, height}: Box): object => ({
  x,
  y,
  width,
  height,
  left: x,
  top: y,
  right: x + width,
  bottom: y + height,
  toJSON: () => ({x, y, width, height}),
});

/**
 * Stands for layout as scripts see it: gives jsdom's elements the methods that measure
 * (`getBBox`, `getBoundingClientRect`, `getComputedTextLength`, `getTotalLength`, `offsetWidth`, …)
 * and its window `getComputedStyle`.
 */
export function installGeometry(window: DOMWindow, geometry: Geometry): void {
  const {container, styles} = geometry;
  const pointsOf = (element: Element) =>
    pathPoints(element.getAttribute('d') ?? '');

  const htmlSize = (element: Element): Size => {
    if (styles.own(element, 'display') === 'none') return NOTHING;
    return element.closest('foreignObject')
      ? measureHtml(element, geometry)
      : container;
  };

  const clientRect = (element: Element): object => {
    if (element.namespaceURI === SVG_NAMESPACE) {
      return toRect(boundingBox(element, geometry, currentMatrix(element)));
    }
    return toRect({x: 0, y: 0, ...measureHtml(element, geometry)});
  };

  define(window.SVGElement.prototype, {
    getBBox: (element) => boundingBox(element, geometry),
    getComputedTextLength: (element) => computedTextLength(element, geometry),
    getCTM: (element) => currentMatrix(element),
    getScreenCTM: (element) => currentMatrix(element),
    getTotalLength: (element) => totalLength(pointsOf(element)),
    getPointAtLength: (element, length) =>
      pointAtLength(pointsOf(element), length),
  });
  define(window.Element.prototype, {getBoundingClientRect: clientRect});
  Object.defineProperty(window, 'getComputedStyle', {
    configurable: true,
    value: (element: Element) => computedStyle(element, styles),
  });
  for (const [axis, side] of [
    ['Width', 'width'],
    ['Height', 'height'],
  ] as const) {
    for (const kind of ['offset', 'client']) {
      Object.defineProperty(window.HTMLElement.prototype, `${kind}${axis}`, {
        configurable: true,
        get(this: Element) {
          return htmlSize(this)[side];
        },
      });
    }
  }
}

const distance = (a: Point, b: Point): number =>
  Math.hypot(b.x - a.x, b.y - a.y);

/** Stands for `SVGGeometryElement.getTotalLength`: the length along the points. */
export function totalLength(points: readonly Point[]): number {
  return points.reduce((sum, point, index) => {
    const previous = points[index - 1];
    return previous ? sum + distance(previous, point) : sum;
  }, 0);
}

/** Stands for `getPointAtLength`; a length past either end gives that end. */
export function pointAtLength(points: readonly Point[], length: number): Point {
  let rest = Math.max(0, length);
  let previous = points[0] ?? {x: 0, y: 0};
  for (const point of points.slice(1)) {
    const step = distance(previous, point);
    if (step >= rest) {
      const part = step === 0 ? 0 : rest / step;
      return {
        x: previous.x + (point.x - previous.x) * part,
        y: previous.y + (point.y - previous.y) * part,
      };
    }
    rest -= step;
    previous = point;
  }
  return previous;
}

const toKebabCase = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function valueOf(element: Element, property: string, styles: Styles): string {
  switch (property) {
    case 'font-size':
      return `${styles.fontOf(element).size}px`;
    case 'text-anchor':
      return styles.inherited(element, property) ?? 'start';
    case 'display':
      return styles.own(element, property) ?? 'block';
    default:
      return LENGTH_PREFIXES.test(property) ? '0px' : '';
  }
}

/** Stands for `getComputedStyle`, for the properties that Mermaid and its layouts ask for. */
export function computedStyle(element: Element, styles: Styles): object {
  const getPropertyValue = (property: string): string =>
    valueOf(element, property, styles);
  return new Proxy(
    {getPropertyValue},
    {
      get: (target, name) =>
        name === 'getPropertyValue'
          ? target.getPropertyValue
          : getPropertyValue(toKebabCase(String(name))),
    },
  );
}
