import {
  offsetOf,
  printAttributes,
  textProperty,
  type Content,
} from './element.js';
import {toIdTargets} from './ids.js';
import {slotNode, type Marks} from './marks.js';
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
  const width = toSize(properties.width);
  const height = toSize(properties.height);
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
        ...(width && {width: undefined}),
        ...(height && {height: undefined}),
      }),
      ...(width && {width}),
      ...(height && {height}),
    }),
  ];
}

/** In pixels; a percentage stays an attribute. */
function toSize(value: unknown): number | undefined {
  const size = typeof value === 'string' ? Number(value) : value;
  return typeof size === 'number' && size > 0 ? size : undefined;
}
