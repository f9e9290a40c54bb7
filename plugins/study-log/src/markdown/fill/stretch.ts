import type {Slot, Template} from '../types.js';

/** A piece of a template that is balanced in itself. */
export type Stretch = {
  readonly template: Template;
  /** Offsets in the template's `html`. */
  readonly from: number;
  readonly to: number;
  /** Its slots, as indexes: at one place in `html` some may lie outside. */
  readonly firstSlot: number;
  readonly endSlot: number;
};

export function wholeOf(template: Template): Stretch {
  return {
    template,
    from: 0,
    to: template.html.length,
    firstSlot: 0,
    endSlot: template.slots.length,
  };
}

/** What stands between two slots, by their indexes. */
export function between(
  template: Template,
  first: number,
  last: number,
): Stretch {
  return {
    template,
    from: template.slots[first]?.at ?? 0,
    to: template.slots[last]?.at ?? template.html.length,
    firstSlot: first + 1,
    endSlot: last,
  };
}

export function slotsOf({template, ...part}: Stretch): readonly Slot[] {
  return template.slots.slice(part.firstSlot, part.endSlot);
}
