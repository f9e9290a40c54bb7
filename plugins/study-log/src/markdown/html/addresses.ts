import {
  offsetOf,
  printAttributes,
  textProperty,
  type Content,
} from './element.js';
import {toIdTargets} from './ids.js';
import {slotNode, type Marks} from './marks.js';
import type {Length} from '../types.js';
import type {Element} from 'hast';

/** A link without an address becomes its words, and the place that it names: it may stand around links. */
export function finishLink(node: Element, marks: Marks): Content {
  const target = node.data?.target;
  if (target === undefined) {
    return [...toIdTargets(node, marks), ...node.children];
  }
  return [
    slotNode(marks, {
      kind: 'link',
      target,
      source: offsetOf(node),
      attributes: printAttributes(node.properties),
    }),
    ...toIdTargets(node, marks),
    ...node.children,
    slotNode(marks, {kind: 'linkEnd'}),
  ];
}

export function finishImage(node: Element, marks: Marks): Content {
  const {properties} = node;
  const width = toLength(properties.width);
  const height = toLength(properties.height);
  const alt = textProperty(node, 'alt');
  return [
    ...toIdTargets(node, marks),
    slotNode(marks, {
      kind: 'image',
      target: node.data?.target ?? '',
      source: offsetOf(node),
      alt,
      attributes: printAttributes({
        ...properties,
        alt,
        width: undefined,
        height: undefined,
      }),
      ...(width !== undefined && {width}),
      ...(height !== undefined && {height}),
    }),
  ];
}

/** As browsers read it: `300px` is 300, `auto` is none. */
function toLength(value: unknown): Length | undefined {
  const [, number, percent] =
    /^\s*\+?(\d+(?:\.\d+)?)(%?)/.exec(String(value ?? '')) ?? [];
  if (number === undefined) {
    return undefined;
  }
  return percent ? `${Number(number)}%` : Number(number);
}
