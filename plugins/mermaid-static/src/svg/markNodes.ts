import type {DefaultTreeAdapterTypes} from 'parse5';
import type {DiagramNode} from '../types.js';
import {attributeOf, elementsOf, isElement, isText} from './tree.js';
import type {SvgElement, SvgNode} from './tree.js';

const ACTORS = new Set(['participant', 'actor']);
/** Noncharacters, which `withoutMarks` takes out again; a source that holds them loses only its nodes. */
const START = '\uFDD0';
const END = '\uFDD1';
const MARK = /[\uFDD0\uFDD1]/g;

const classesOf = (element: SvgElement): readonly string[] =>
  (attributeOf(element, 'class') ?? '').split(/\s+/);

/** Shapes of graphs, and both boxes of a participant. */
function isNode(element: SvgElement): boolean {
  if (element.tagName !== 'g') return false;
  const hasBottomBox = element.childNodes
    .filter(isElement)
    .some((child) => classesOf(child).includes('actor-bottom'));
  return (
    hasBottomBox ||
    classesOf(element).includes('node') ||
    ACTORS.has(attributeOf(element, 'data-type') ?? '')
  );
}

/** The words inside, a line each for lines and paragraphs. */
export function labelOf(element: SvgElement): string {
  const words: string[] = [];
  const visit = (node: SvgNode): void => {
    if (isText(node)) words.push(node.value);
    if (!isElement(node) || node.tagName === 'title') return;
    if (['br', 'p', 'tspan', 'text'].includes(node.tagName)) words.push('\n');
    node.childNodes.forEach(visit);
  };
  visit(element);
  return words
    .join('')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}

function textNode(value: string): DefaultTreeAdapterTypes.TextNode {
  return {nodeName: '#text', value, parentNode: null};
}

/** Puts a mark before and after each named shape that is no link yet. Changes the tree in place. */
export function markNodes(parent: SvgElement): readonly string[] {
  const labels: string[] = [];
  parent.childNodes = parent.childNodes.flatMap((child): SvgNode[] => {
    if (!isElement(child) || child.tagName === 'a') return [child];
    if (!isNode(child)) {
      labels.push(...markNodes(child));
      return [child];
    }
    const hasLink = [...elementsOf(child)].some(({tagName}) => tagName === 'a');
    const label = labelOf(child);
    if (hasLink || label === '') return [child];
    labels.push(label);
    return [textNode(START), child, textNode(END)];
  });
  return labels;
}

/** The printed text without its marks, and where each shape stands in it. */
export function withoutMarks(
  marked: string,
  labels: readonly string[],
): {readonly svg: string; readonly nodes: readonly DiagramNode[]} {
  const starts: number[] = [];
  const ends: number[] = [];
  const svg = marked.replace(MARK, (mark, offset: number) => {
    const before = starts.length + ends.length;
    (mark === START ? starts : ends).push(offset - before);
    return '';
  });
  const whole =
    starts.length === labels.length && ends.length === labels.length;
  const nodes = labels.map((label, index) => ({
    label,
    start: starts[index] ?? 0,
    end: ends[index] ?? 0,
  }));
  return {svg, nodes: whole ? nodes : []};
}
