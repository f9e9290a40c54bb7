import {keep, type Marks} from './marks.js';
import type {Element, ElementContent} from 'hast';
import type {Handlers} from 'mdast-util-to-hast';

/**
 * The dialect's handlers, whose elements keep what they are given past the
 * sanitiser: raw HTML could not write their classes and `data-…`. An element
 * with `dataLabel` becomes that word of the interface.
 */
export function keepOwn(handlers: Handlers, marks: Marks): Handlers {
  return Object.fromEntries(
    Object.entries(handlers).map(
      ([type, handler]): [string, typeof handler] => [
        type,
        (...input) => {
          const result = handler(...input) as
            ElementContent | ElementContent[] | undefined;
          for (const node of Array.isArray(result) ? result : [result]) {
            if (node?.type === 'element') {
              keepProperties(node, marks);
            }
          }
          return result;
        },
      ],
    ),
  );
}

/** What has a position comes from a child, which another handler has seen to. */
function keepProperties(node: Element, marks: Marks): void {
  const {id, ...properties} = node.properties;
  if (Object.keys(properties).length > 0) {
    const own = typeof id === 'string' ? {id} : {};
    node.properties = {id: keep(marks, {properties, ...own})};
  }
  for (const child of node.children) {
    if (child.type === 'element' && !child.position) {
      keepProperties(child, marks);
    }
  }
}
