import {elementsOf, textOf} from './tree.js';
import type {SvgElement} from './tree.js';

/** Attributes whose whole value is a list of ids. */
export const ID_LISTS: ReadonlySet<string> = new Set([
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'for',
]);
const SUFFIX_SELECTOR = /\[id\$=(["'])([^"']+)\1\]/g;

/** All stylesheets of a drawing, one after the other. */
export const stylesOf = (root: SvgElement): string =>
  [...elementsOf(root)]
    .filter(({tagName}) => tagName === 'style')
    .map(textOf)
    .join('\n');

/** Endings of ids that a rule selects elements by (`[id$="-barbEnd"]`). */
export const selectedSuffixes = (css: string): readonly string[] =>
  [...css.matchAll(SUFFIX_SELECTOR)].map(([, , suffix]) => suffix ?? '');
