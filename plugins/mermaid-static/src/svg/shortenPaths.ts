import {optimize} from 'svgo';
import {attributeOf, elementsOf} from './tree.js';
import type {SvgElement} from './tree.js';

/** What decides how a path may be written, beside its data. */
const CONTEXT = [
  'marker-start',
  'marker-mid',
  'marker-end',
  'stroke-linecap',
  'stroke-linejoin',
];
/** Tenths of a pixel: no eye sees less. */
const DECIMALS = 1;

const copyOf = (element: SvgElement): string =>
  ['d', ...CONTEXT]
    .map((name) => [name, attributeOf(element, name)] as const)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}="${value?.replace(/["&<>]/g, '')}"`)
    .join(' ');

/**
 * Writes the data of all paths in fewer characters: relative where that is shorter, straight curves as
 * lines, short numbers. Changes the tree in place; the paths alone are shown to the library, and stay as
 * they are should it give back another number of them.
 */
export function shortenPaths(root: SvgElement): void {
  const paths = [...elementsOf(root)].filter(
    (element) => element.tagName === 'path' && attributeOf(element, 'd'),
  );
  const {data} = optimize(
    `<svg xmlns="http://www.w3.org/2000/svg">${paths
      .map((path) => `<path ${copyOf(path)}/>`)
      .join('')}</svg>`,
    {
      plugins: [
        {
          name: 'convertPathData',
          params: {floatPrecision: DECIMALS, convertToZ: false},
        },
      ],
    },
  );
  const shortened = [...data.matchAll(/<path[^>]* d="([^"]*)"/g)];
  if (shortened.length !== paths.length) return;
  for (const [index, path] of paths.entries()) {
    const attribute = path.attrs.find(({name}) => name === 'd');
    const d = shortened[index]?.[1];
    if (attribute && d) attribute.value = d;
  }
}
