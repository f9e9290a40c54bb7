import {alpha, isValid, luminance, mix, toHex} from 'khroma';
import type {ColorVariable, Palette, Palettes} from '../types.js';
import {nameVariable} from './colorVariables.js';
import {attributeOf, elementsOf, isElement} from './tree.js';
import type {SvgElement} from './tree.js';

/** WCAG 2.2, 1.4.3: text on its background. */
const MINIMUM = 4.5;
const STEPS = 20;
const FILL = /^\s*(?:fill|background(?:-color)?)$/i;
const TEXT_COLOR = /(?:^|;)\s*color\s*:/i;

export interface Author {
  readonly source: string;
  readonly palettes: Palettes;
}

/** The contrast ratio of two colours, 1 to 21 (WCAG). */
export function contrast(first: string, second: string): number {
  const [light, dark] = [luminance(first), luminance(second)].sort(
    (a, b) => b - a,
  ) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The author's colour, moved toward the page no further than the palette's text needs. */
export function readableFill(fill: string, palette: Palette): string {
  const text = String(palette['textColor']);
  const page = String(palette['background']);
  for (let step = 0; step <= STEPS; step += 1) {
    const weight = 100 - (100 * step) / STEPS;
    const mixed = step === 0 ? fill : toHex(mix(fill, page, weight));
    if (contrast(text, mixed) >= MINIMUM) return mixed;
  }
  return page;
}

const squeeze = (text: string): string =>
  text.replace(/\s+/g, '').toLowerCase();

/** Whether a colour stands in the source, so that it is its author's and not Mermaid's. */
function isFromAuthor(color: string, {source}: Author): boolean {
  const isPlain = isValid(color) && alpha(color) === 1;
  return isPlain && squeeze(source).includes(squeeze(color));
}

/** An author who chose the text's colour as well has chosen the contrast. */
function choosesTextColor(group: SvgElement): boolean {
  return [...elementsOf(group)].some((element) =>
    TEXT_COLOR.test(attributeOf(element, 'style') ?? ''),
  );
}

/** Replaces the fills among the declarations of a `style` attribute. */
function guardStyle(style: string, guard: (color: string) => string): string {
  const guardDeclaration = (declaration: string): string => {
    const colon = declaration.indexOf(':');
    if (!FILL.test(declaration.slice(0, colon))) return declaration;
    const [color = ''] = declaration.slice(colon + 1).split('!');
    return declaration.replace(color.trim(), guard(color.trim()));
  };
  return style.split(';').map(guardDeclaration).join(';');
}

/**
 * Keeps text readable on fills that authors set without a text colour: such a fill stays as it is in
 * the palette whose text can be read on it, and comes nearer to the page in the other.
 * Changes the tree in place.
 * @returns the variables that the changed fills refer to
 */
export function guardContrast(
  root: SvgElement,
  author: Author,
): readonly ColorVariable[] {
  const {light: lightPalette, dark: darkPalette} = author.palettes;
  const variables = new Map<string, ColorVariable>();

  const guard = (color: string): string => {
    if (!isFromAuthor(color, author)) return color;
    const light = readableFill(color, lightPalette);
    const dark = readableFill(color, darkPalette);
    if (light === color && dark === color) return color;
    const name = nameVariable(light, dark);
    variables.set(name, {name, light, dark});
    return `var(${name})`;
  };

  const visit = (element: SvgElement): void => {
    for (const attribute of element.attrs) {
      if (attribute.name === 'fill') attribute.value = guard(attribute.value);
      if (attribute.name !== 'style') continue;
      attribute.value = guardStyle(attribute.value, guard);
    }
    for (const child of element.childNodes.filter(isElement)) {
      const isNode =
        child.tagName === 'g' &&
        attributeOf(child, 'class')?.match(/\b(?:node|cluster)\b/);
      if (!isNode || !choosesTextColor(child)) visit(child);
    }
  };
  visit(root);
  return [...variables.values()];
}
