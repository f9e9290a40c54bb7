import {element, type Content} from './element.js';
import {markSlot, type Marks} from './marks.js';
import type {Element} from 'hast';

/** The element with the writer's id as a slot. */
export function withId(node: Element, marks: Marks): readonly [Element] {
  const id = node.data?.id;
  if (id !== undefined) {
    node.properties.id = markSlot(marks, {kind: 'id', id});
  }
  return [node];
}

/** An empty element with each id of one that becomes a slot itself. */
export function toIdTargets({data = {}}: Element, marks: Marks): Content {
  const ids = [data.id, data.name].filter((id) => id !== undefined);
  return [...new Set(ids)].map((id) =>
    element('span', {id: markSlot(marks, {kind: 'id', id})}),
  );
}
