import {between, type Stretch} from './stretch.js';
import type {Range, Slot, Template} from '../types.js';

type ContainerSlot = Extract<Slot, {readonly kind: 'item' | 'cell' | 'block'}>;

/** A list item, table cell or block in a template: its inside can be shown by itself. */
export type Container = {
  readonly kind: ContainerSlot['kind'];
  readonly range: Range;
  readonly inside: Stretch;
  readonly depth: number;
};

/** In the order in which they begin. */
export function findContainers(template: Template): readonly Container[] {
  const {slots} = template;
  const containers: Container[] = [];
  const open: number[] = [];
  slots.forEach((slot, index) => {
    if (isContainer(slot)) {
      open.push(index);
    } else if (slot.kind === 'end') {
      const first = open.pop() ?? 0;
      const begin = slots[first];
      if (begin && isContainer(begin)) {
        const {kind, range} = begin;
        const inside = between(template, first, index);
        containers.push({kind, range, inside, depth: open.length});
      }
    }
  });
  return containers.sort((a, b) => a.inside.firstSlot - b.inside.firstSlot);
}

/** Those that lie in no other of them. */
export function outermost(
  containers: readonly Container[],
): readonly Container[] {
  let end = -1;
  return containers.filter(({inside}) => {
    const isOuter = inside.firstSlot > end;
    end = isOuter ? inside.endSlot : end;
    return isOuter;
  });
}

function isContainer(slot: Slot): slot is ContainerSlot {
  return slot.kind === 'item' || slot.kind === 'cell' || slot.kind === 'block';
}
