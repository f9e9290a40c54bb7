import {toPixels} from './lengths.js';
import {parseStylesheet} from './stylesheet.js';
import type {Stylesheet} from './stylesheet.js';

export interface TextFont {
  /** CSS pixels. */
  readonly size: number;
  readonly bold: boolean;
}

export interface Styles {
  /** The value that an element itself gets, without inheritance. */
  readonly own: (element: Element, property: string) => string | undefined;
  /** The value of a property that inherits. */
  readonly inherited: (
    element: Element,
    property: string,
  ) => string | undefined;
  readonly fontOf: (element: Element) => TextFont;
}

const DEFAULT_FONT_SIZE = 16;
const MEASURED = new Set([
  'alignment-baseline',
  'display',
  'dominant-baseline',
  'font-size',
  'font-weight',
  'line-height',
  'max-width',
  'text-anchor',
  'white-space',
  'width',
]);
/** Those of them that SVG also takes from an attribute. */
const PRESENTATION_ATTRIBUTES = new Set([
  'alignment-baseline',
  'display',
  'dominant-baseline',
  'font-size',
  'font-weight',
  'text-anchor',
]);
const BOLD_ELEMENTS = new Set(['b', 'strong', 'th', 'h1', 'h2', 'h3', 'h4']);

const NO_RULES: Stylesheet = new Map();

function parseInline(style: string): ReadonlyMap<string, string> {
  const declarations = new Map<string, string>();
  for (const declaration of style.split(';')) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const property = declaration.slice(0, colon).trim().toLowerCase();
    const value = declaration
      .slice(colon + 1)
      .replace(/!\s*important\s*$/i, '');
    declarations.set(property, value.trim());
  }
  return declarations;
}

function outermostSvg(element: Element): Element | undefined {
  let found: Element | undefined;
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at.localName === 'svg') found = at;
  }
  return found;
}

function styleText(svg: Element): string | undefined {
  for (let at = svg.firstElementChild; at; at = at.nextElementSibling) {
    if (at.localName === 'style') return at.textContent ?? '';
  }
  return undefined;
}

function matches(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    // A selector that the DOM's engine cannot read matches nothing, as in a browser.
    return false;
  }
}

/** Finds the style sheet of the drawing that an element stands in; parses each once. */
function createSheetFinder(): (element: Element) => Stylesheet {
  const bySvg = new WeakMap<Element, Stylesheet>();
  const byElement = new WeakMap<Element, Stylesheet>();
  const sheetOfSvg = (svg: Element): Stylesheet | undefined => {
    const known = bySvg.get(svg);
    if (known) return known;
    const css = styleText(svg);
    if (css === undefined) return undefined;
    const sheet = parseStylesheet(css, MEASURED);
    bySvg.set(svg, sheet);
    return sheet;
  };
  return (element) => {
    const known = byElement.get(element);
    if (known) return known;
    const svg = outermostSvg(element);
    const sheet = svg && sheetOfSvg(svg);
    if (!sheet) return NO_RULES;
    byElement.set(element, sheet);
    return sheet;
  };
}

/** Reads `style` attributes; parses each text once. */
function createInlineReader(): (
  element: Element,
) => ReadonlyMap<string, string> | undefined {
  const parsed = new Map<string, ReadonlyMap<string, string>>();
  return (element) => {
    const text = element.getAttribute('style');
    if (!text) return undefined;
    const known = parsed.get(text);
    if (known) return known;
    const declarations = parseInline(text);
    parsed.set(text, declarations);
    return declarations;
  };
}

/**
 * Stands for the cascade: inline style, then the diagram's own `<style>`, then presentation
 * attributes, then inheritance. Only for properties that decide sizes.
 */
export function createStyles(): Styles {
  const sheetOf = createSheetFinder();
  const inlineOf = createInlineReader();

  const own = (element: Element, property: string): string | undefined => {
    const inline = inlineOf(element)?.get(property);
    if (inline !== undefined) return inline;
    const rule = sheetOf(element)
      .get(property)
      ?.find(({selector}) => matches(element, selector));
    if (rule) return rule.value;
    if (!PRESENTATION_ATTRIBUTES.has(property)) return undefined;
    return element.getAttribute(property) ?? undefined;
  };

  const inherited = (
    element: Element,
    property: string,
  ): string | undefined => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const value = own(at, property);
      if (value !== undefined && value !== 'inherit') return value;
    }
    return undefined;
  };

  const sizeOf = (element: Element | null): number => {
    for (let at = element; at; at = at.parentElement) {
      const value = own(at, 'font-size');
      if (value === undefined || value === 'inherit') continue;
      const isRelative = /(?:[^r]em|ex|%)\s*$/.test(value);
      const base = isRelative ? sizeOf(at.parentElement) : DEFAULT_FONT_SIZE;
      return toPixels(value, base) ?? DEFAULT_FONT_SIZE;
    }
    return DEFAULT_FONT_SIZE;
  };

  const isBold = (element: Element): boolean => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const weight = own(at, 'font-weight');
      if (weight !== undefined && weight !== 'inherit') {
        return weight.startsWith('bold') || Number(weight) >= 600;
      }
      if (BOLD_ELEMENTS.has(at.localName)) return true;
    }
    return false;
  };

  return {
    own,
    inherited,
    fontOf: (element) => ({size: sizeOf(element), bold: isBold(element)}),
  };
}
