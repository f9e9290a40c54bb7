import {findKept, keptId, type Kept, type Marks} from './marks.js';
import type {Element} from 'hast';

/** Lets an element carry more than the HTML parser and the sanitiser let through. */
export function keep(marks: Marks, node: Element, more: Kept): void {
  const {id} = node.properties;
  const known = typeof id === 'string' ? findKept(marks, id) : undefined;
  if (known) {
    Object.assign(known, more);
  } else {
    const own = typeof id === 'string' ? {id} : {};
    node.properties.id = keptId(marks, {...own, ...more});
  }
}

/** Gives an element an id of the writer's. */
export function giveId(node: Element, id: string, marks: Marks): void {
  keep(marks, node, {id});
}
