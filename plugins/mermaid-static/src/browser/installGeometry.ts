import type {DOMWindow} from 'jsdom';
import {boundingBox, currentMatrix} from './boundingBox.js';
import type {Box} from './boundingBox.js';
import {computedStyle} from './computedStyle.js';
import {measureHtml} from './htmlLayout.js';
import type {Size} from './htmlLayout.js';
import {pathPoints} from './path.js';
import {pointAtLength, totalLength} from './polyline.js';
import type {Styles} from './styles.js';
import {computedTextLength} from './svgText.js';
import type {TextMeasure} from './textMeasure.js';

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
