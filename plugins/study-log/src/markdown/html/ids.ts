import {element, type Content} from './element.js';
import {markSlot, type Marks} from './marks.js';
import type {Element} from 'hast';

/** The element with the writer's id as a slot. */
export function withId(node: Element, marks: Marks): readonly [Element] {
  const {id, name} = node.data ?? {};
  if (id !== undefined) {
    node.properties.id = markSlot(marks, {kind: 'id', name: 'id', id});
  }
  if (name !== undefined) {
    node.properties.name = markSlot(marks, {
      kind: 'id',
      name: 'name',
      id: name,
    });
  }
  return [node];
}

/** An empty element with the ids of one that becomes a slot itself. */
export function toIdTargets({data = {}}: Element, marks: Marks): Content {
  return [data.id, data.name]
    .filter((id) => id !== undefined)
    .map((id) =>
      element('span', {id: markSlot(marks, {kind: 'id', name: 'id', id})}),
    );
}
