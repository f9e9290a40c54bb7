import {keep} from './kept.js';
import {slotNode, type Marks} from './marks.js';
import type {Element, ElementContent} from 'hast';
import type {Handler, Handlers} from 'mdast-util-to-hast';

/**
 * The dialect's handlers, whose elements keep what they are given past the
 * sanitiser: raw HTML could not write their classes. A text with `data.label`
 * becomes that word of the interface.
 */
export function keepOwn(handlers: Handlers, marks: Marks): Handlers {
  return mapHandlers(handlers, (handler) => (...input) => {
    const result = handler(...input) as
      ElementContent | ElementContent[] | undefined;
    return Array.isArray(result)
      ? result.map((node) => keepNode(node, marks))
      : result && keepNode(result, marks);
  });
}

export function mapHandlers(
  handlers: Handlers,
  change: (handler: Handler) => Handler,
): Handlers {
  return Object.fromEntries(
    Object.entries(handlers).flatMap(([type, handler]) =>
      handler ? [[type, change(handler)] as const] : [],
    ),
  );
}

function keepNode(node: ElementContent, marks: Marks): ElementContent {
  if (node.type === 'text' && node.data?.label !== undefined) {
    return slotNode(marks, {kind: 'label', label: node.data.label});
  }
  return node.type === 'element' ? keepElement(node, marks) : node;
}

function keepElement(node: Element, marks: Marks): Element {
  const {id, ...properties} = node.properties;
  if (Object.keys(properties).length > 0) {
    node.properties = id === undefined ? {} : {id};
    keep(marks, node, {properties});
  }
  // What has a position comes from a child, which another handler has seen to.
  node.children = node.children.map((child) =>
    child.position ? child : keepNode(child, marks),
  );
  return node;
}
