import {toPixels} from './lengths.js';
import type {Styles, TextFont} from './styles.js';
import type {TextMeasure} from './textMeasure.js';

/** Text of one font on one baseline, in the coordinates of its `<text>`. */
export interface TextRun {
  /** The element that directly holds the text. */
  readonly element: Element;
  readonly font: TextFont;
  readonly x: number;
  /** The alphabetic baseline. */
  readonly y: number;
  readonly width: number;
}

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;
const INLINE = new Set(['tspan', 'a', 'textPath']);

const ANCHOR_SHARE: Readonly<Record<string, number>> = {middle: 0.5, end: 1};

/** Mutable while one `<text>` is laid out: the pen and the chunk that it writes. */
interface Pen {
  x: number;
  y: number;
  afterSpace: boolean;
  chunk: TextRun[];
  anchor: string;
}

interface Context {
  readonly styles: Styles;
  readonly measure: TextMeasure;
}

const preservesSpace = (element: Element, styles: Styles): boolean =>
  element.getAttribute('xml:space') === 'preserve' ||
  (styles.inherited(element, 'white-space') ?? '').startsWith('pre');

function collapse(text: string, afterSpace: boolean): string {
  const collapsed = text.replace(/[ \t\n\r]+/g, ' ');
  return afterSpace ? collapsed.replace(/^ /, '') : collapsed;
}

/** `text-anchor` moves a whole chunk, once all of it is written (SVG 2, 11.11). */
function anchored({chunk, anchor}: Pen): readonly TextRun[] {
  const first = chunk[0];
  const last = chunk.at(-1);
  if (!first || !last) return [];
  const shift = (last.x + last.width - first.x) * (ANCHOR_SHARE[anchor] ?? 0);
  return chunk.map((run) => ({...run, x: run.x - shift}));
}

/**
 * Stands for SVG text layout: where each run of a `<text>` stands, with `x`, `y`, `dx`, `dy`,
 * `text-anchor` and the baseline properties; spaces collapse as in HTML.
 */
export function layOutText(
  text: Element,
  {styles, measure}: Context,
): readonly TextRun[] {
  const done: TextRun[] = [];
  const pen: Pen = {x: 0, y: 0, afterSpace: true, chunk: [], anchor: 'start'};

  const move = (element: Element): void => {
    const {size} = styles.fontOf(element);
    const isNewChunk =
      element === text ||
      element.hasAttribute('x') ||
      element.hasAttribute('y');
    if (isNewChunk) {
      done.push(...anchored(pen));
      pen.chunk = [];
      pen.anchor = styles.inherited(element, 'text-anchor') ?? 'start';
    }
    pen.x = toPixels(element.getAttribute('x'), size) ?? pen.x;
    pen.y = toPixels(element.getAttribute('y'), size) ?? pen.y;
    pen.x += toPixels(element.getAttribute('dx'), size) ?? 0;
    pen.y += toPixels(element.getAttribute('dy'), size) ?? 0;
  };

  const write = (element: Element, data: string): void => {
    const content = preservesSpace(element, styles)
      ? data
      : collapse(data, pen.afterSpace);
    if (!content) return;
    const font = styles.fontOf(element);
    const baseline =
      styles.inherited(element, 'dominant-baseline') ??
      styles.own(element, 'alignment-baseline') ??
      'auto';
    const width = measure.width(content, font);
    const y = pen.y + measure.baselineOffset(baseline, font);
    pen.chunk.push({element, font, x: pen.x, y, width});
    pen.x += width;
    pen.afterSpace = content.endsWith(' ');
  };

  const walk = (element: Element): void => {
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === TEXT_NODE) {
        write(element, node.nodeValue ?? '');
      } else if (node.nodeType === ELEMENT_NODE) {
        const child = node as Element;
        if (!INLINE.has(child.localName)) continue;
        move(child);
        walk(child);
      }
    }
  };

  move(text);
  walk(text);
  return [...done, ...anchored(pen)];
}

/** The `<text>` that lays an element's text out: itself, or the one around a `<tspan>`. */
export const textRootOf = (element: Element): Element =>
  element.closest('text') ?? element;

/** Stands for `getComputedTextLength`: the advances of all text inside, side by side. */
export function computedTextLength(element: Element, context: Context): number {
  return layOutText(textRootOf(element), context)
    .filter((run) => element.contains(run.element))
    .reduce((sum, {width}) => sum + width, 0);
}
