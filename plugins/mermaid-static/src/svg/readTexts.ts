import type {DiagramStep} from '../types.js';
import {labelOf} from './markNodes.js';
import {isElement} from './tree.js';
import type {SvgElement} from './tree.js';

const TEXT_ELEMENTS = new Set(['text', 'foreignObject']);
const SILENT = new Set(['style', 'defs', 'title', 'desc']);

/** The texts that a drawing shows, in the order of the document, each once. */
export function readTexts(root: SvgElement): readonly DiagramStep[] {
  const texts = new Set<string>();
  const visit = (element: SvgElement): void => {
    if (SILENT.has(element.tagName)) return;
    if (TEXT_ELEMENTS.has(element.tagName)) {
      texts.add(labelOf(element).replaceAll('\n', ' '));
      return;
    }
    element.childNodes.filter(isElement).forEach(visit);
  };
  visit(root);
  return [...texts].filter((text) => text !== '').map((text) => ({text}));
}
