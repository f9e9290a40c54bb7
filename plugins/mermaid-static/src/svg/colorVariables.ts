import {createHash} from 'node:crypto';
import type {ColorVariable} from '../types.js';
import {isElement, isText} from './tree.js';
import type {SvgElement} from './tree.js';

/** Colour words that Mermaid's styles use; `none` and `transparent` may stand in one palette only. */
const NAMED =
  'aliceblue|black|currentcolor|darkgr[ae]y|gr[ae]y|lightgr[ae]y|lightyellow|maroon|navy|none|red|transparent|white|yellow';
/** One colour as a stylesheet or an attribute writes it. */
export const COLOR = new RegExp(
  `#[0-9a-f]{3,8}\\b|(?:rgb|hsl)a?\\([^()]*\\)|(?<![\\w-])(?:${NAMED})(?![\\w-])`,
  'gi',
);

export interface Themed {
  readonly variables: readonly ColorVariable[];
  /** False where the palettes give drawings of different shape; the tree is then the light one. */
  readonly matches: boolean;
}

/** Only these hold colours; text and identifiers that look like one stay. */
const isColored = (name: string): boolean =>
  name === 'style' ||
  name === 'fill' ||
  name === 'stroke' ||
  name.endsWith('-color') ||
  name === 'color';

/** Where two trees say the same thing in the same place. */
interface Slot {
  readonly light: string;
  readonly dark: string;
  readonly write: (value: string) => void;
}

/** @returns the places that hold colours, or `undefined` where the shapes differ */
function pairSlots(
  light: SvgElement,
  dark: SvgElement,
): readonly Slot[] | undefined {
  const slots: Slot[] = [];
  const pair = (a: SvgElement, b: SvgElement): boolean => {
    if (
      a.tagName !== b.tagName ||
      a.attrs.length !== b.attrs.length ||
      a.childNodes.length !== b.childNodes.length
    ) {
      return false;
    }
    for (const [index, attribute] of a.attrs.entries()) {
      const other = b.attrs[index];
      if (other?.name !== attribute.name) return false;
      if (attribute.value === other.value) continue;
      if (!isColored(attribute.name)) return false;
      slots.push({
        light: attribute.value,
        dark: other.value,
        write: (value) => void (attribute.value = value),
      });
    }
    return a.childNodes.every((child, index) => {
      const other = b.childNodes[index];
      if (!other) return false;
      if (isElement(child)) return isElement(other) && pair(child, other);
      if (!isText(child) || !isText(other)) return true;
      if (child.value === other.value) return true;
      slots.push({
        light: child.value,
        dark: other.value,
        write: (value) => void (child.value = value),
      });
      return a.tagName === 'style';
    });
  };
  return pair(light, dark) ? slots : undefined;
}

/** A hash of both colours: equal pairs share a variable, in one diagram and across a site. */
export function nameVariable(light: string, dark: string): string {
  const hash = createHash('sha256').update(`${light}|${dark}`).digest('hex');
  return `--mmd-${hash.slice(0, 7)}`;
}

const skeletonOf = (text: string): string => text.replace(COLOR, '\u0000');

/**
 * Makes one tree of two drawings that differ in colours only: each colour that differs becomes
 * `var(--mmd-…)`. Changes `light` in place; equal pairs of colours share a variable everywhere.
 */
export function themeColors(light: SvgElement, dark: SvgElement): Themed {
  const slots = pairSlots(light, dark);
  const matches = slots?.every(
    (slot) => skeletonOf(slot.light) === skeletonOf(slot.dark),
  );
  if (!slots || !matches) return {variables: [], matches: false};
  const variables = new Map<string, ColorVariable>();
  for (const slot of slots) {
    const darkColors = slot.dark.match(COLOR) ?? [];
    let index = 0;
    slot.write(
      slot.light.replace(COLOR, (lightColor) => {
        const darkColor = darkColors[index++] ?? lightColor;
        if (lightColor === darkColor) return lightColor;
        const name = nameVariable(lightColor, darkColor);
        variables.set(name, {name, light: lightColor, dark: darkColor});
        return `var(${name})`;
      }),
    );
  }
  return {variables: [...variables.values()], matches: true};
}
