import LineBreaker from 'linebreak';
import {toPixels} from './lengths.js';
import type {Styles, TextFont} from './styles.js';
import type {TextMeasure} from './textMeasure.js';

const ASCII = /^[!-~]$/;

export interface Size {
  readonly width: number;
  readonly height: number;
}

interface Context {
  readonly styles: Styles;
  readonly measure: TextMeasure;
}

interface Piece {
  readonly text: string;
  readonly font: TextFont;
}

/** What stands between two forced breaks. */
type Line = readonly Piece[];

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;
const BLOCKS = new Set([
  'p',
  'div',
  'ul',
  'ol',
  'li',
  'pre',
  'h1',
  'h2',
  'h3',
  'h4',
  'blockquote',
]);

function collectLines(element: Element, {styles}: Context): readonly Line[] {
  const lines: Piece[][] = [[]];
  const current = (): Piece[] => lines.at(-1) ?? [];
  const startBlock = (): void => {
    if (current().length > 0) lines.push([]);
  };
  const addText = (text: string, parent: Element): void => {
    const isFirst = current().length === 0;
    const endsInSpace = current().at(-1)?.text.endsWith(' ') ?? false;
    const collapsed = text.replace(/[ \t\n\r\f]+/g, ' ');
    const kept =
      isFirst || endsInSpace ? collapsed.replace(/^ /, '') : collapsed;
    if (kept) current().push({text: kept, font: styles.fontOf(parent)});
  };
  const walk = (parent: Element): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === TEXT_NODE) {
        addText(node.nodeValue ?? '', parent);
      } else if (node.nodeType === ELEMENT_NODE) {
        const child = node as Element;
        if (child.localName === 'br') {
          lines.push([]);
          continue;
        }
        const isBlock = BLOCKS.has(child.localName);
        if (isBlock) startBlock();
        walk(child);
        if (isBlock) startBlock();
      }
    }
  };
  walk(element);
  // The last forced break, or the end of the last block, starts no line of its own.
  return current().length === 0 ? lines.slice(0, -1) : lines;
}

function trimEnd(line: Line): Line {
  const last = line.at(-1);
  if (!last?.text.endsWith(' ')) return line;
  return [...line.slice(0, -1), {...last, text: last.text.trimEnd()}];
}

const widthOf = (line: Line, {measure}: Context): number =>
  line.reduce((sum, {text, font}) => sum + measure.width(text, font), 0);

/** A line cut at its break opportunities; one segment may hold pieces of several fonts. */
function segmentsOf(line: Line): readonly Line[] {
  let rest = [...line];
  return breakableSegments(line.map(({text}) => text).join('')).map(
    (segment) => {
      const taken: Piece[] = [];
      let length = segment.length;
      while (length > 0) {
        const [first, ...others] = rest;
        if (!first) break;
        taken.push({...first, text: first.text.slice(0, length)});
        rest =
          first.text.length > length
            ? [{...first, text: first.text.slice(length)}, ...others]
            : others;
        length -= first.text.length;
      }
      return taken;
    },
  );
}

interface Wrapping {
  readonly available: number;
  /** `break-spaces`: a space at a line's end takes room. */
  readonly keepsSpaces: boolean;
}

/** Greedy, as browsers do it: the number of lines that one forced line becomes. */
function countLines(
  segments: readonly Line[],
  {available, keepsSpaces}: Wrapping,
  context: Context,
): number {
  let lines = 1;
  let used = 0;
  for (const segment of segments) {
    const full = widthOf(segment, context);
    const needed = keepsSpaces ? full : widthOf(trimEnd(segment), context);
    if (used > 0 && used + needed > available) {
      lines += 1;
      used = 0;
    }
    used += full;
  }
  return lines;
}

function lineHeightOf(element: Element, {styles, measure}: Context): number {
  const font = styles.fontOf(element);
  const value = styles.inherited(element, 'line-height');
  const normal = measure.ascent(font) + measure.descent(font);
  if (value === undefined || value === 'normal') return normal;
  const isNumber = /^[\d.]+$/.test(value.trim());
  return isNumber
    ? Number(value) * font.size
    : (toPixels(value, font.size) ?? normal);
}

/**
 * Stands for the layout of a label's HTML, as far as Mermaid's labels go: lines of inline text,
 * forced and wrapped breaks, `white-space`, `width`, `max-width` and shrinking to fit.
 */
export function measureHtml(element: Element, context: Context): Size {
  const {styles} = context;
  const {size} = styles.fontOf(element);
  const lines = collectLines(element, context).map(trimEnd);
  if (lines.length === 0) return {width: 0, height: 0};

  const natural = Math.max(...lines.map((line) => widthOf(line, context)));
  const limit = toPixels(styles.own(element, 'max-width'), size) ?? Infinity;
  const whiteSpace = styles.inherited(element, 'white-space') ?? 'normal';
  const lineHeight = lineHeightOf(element, context);
  if (whiteSpace === 'nowrap' || whiteSpace === 'pre') {
    return {
      width: Math.min(natural, limit),
      height: lines.length * lineHeight,
    };
  }

  const keepsSpaces = whiteSpace === 'break-spaces';
  const segmented = lines.map(segmentsOf);
  const longest = Math.max(
    ...segmented.flat().map((segment) => widthOf(trimEnd(segment), context)),
  );
  const given = toPixels(styles.own(element, 'width'), size);
  // A table is never narrower than its longest word; otherwise a box shrinks to its text.
  const width = Math.max(longest, given ?? Math.min(natural, limit));
  const wrapping = {available: width + ROUNDING, keepsSpaces};
  const count = segmented.reduce(
    (sum, segments) => sum + countLines(segments, wrapping, context),
    0,
  );
  return {width, height: count * lineHeight};
}

/** Blink lays out in 64ths of a pixel, so what exceeds by less still fits. */
const ROUNDING = 1 / 64;

/**
 * Between two ASCII characters browsers break less often than UAX #14 (Blink and WebKit keep a table
 * of their own, bug 37698): after a hyphen, but not before a digit; after a question mark; before an
 * opening bracket that follows punctuation. So an address such as `https://a.example/b` stays whole.
 */
function breaksBetween(before: string, after: string): boolean {
  if (!ASCII.test(before) || !ASCII.test(after)) return true;
  if (before === '-') return !/\d/.test(after);
  if (before === '?') return true;
  return /[([{<]/.test(after) && !/[\w$'/([{<]/.test(before);
}

/**
 * Stands for the browser's line breaking (UAX #14 with the browsers' own rule for ASCII): text cut
 * where a line may end. Between two Hangul syllables it may, as under `word-break: normal`.
 */
export function breakableSegments(text: string): readonly string[] {
  const breaker = new LineBreaker(text);
  const segments: string[] = [];
  let start = 0;
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    const {position} = next;
    const isEnd = position === text.length;
    if (
      !isEnd &&
      !breaksBetween(text.charAt(position - 1), text.charAt(position))
    ) {
      continue;
    }
    segments.push(text.slice(start, position));
    start = position;
  }
  return segments;
}
