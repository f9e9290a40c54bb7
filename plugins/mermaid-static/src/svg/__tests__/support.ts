import {parseSvg, printSvg} from '../tree.js';
import type {SvgElement} from '../tree.js';

export const svgOf = (content: string, attributes = ''): string =>
  `<svg id="d" ${attributes}>${content}</svg>`;

/** What a step makes of an SVG, without the root's tags. */
export function after(
  content: string,
  step: (root: SvgElement) => unknown,
): string {
  const root = parseSvg(svgOf(content));
  step(root);
  return printSvg(root)
    .replace(/^<svg[^>]*>/, '')
    .replace(/<\/svg>$/, '');
}
