import {printWords, toOneLine} from './plainText.js';
import {between} from './stretch.js';
import type {TocItem} from './types.js';
import type {SlotPrinters} from './printStretch.js';
import type {Slot, Template} from '../types.js';

/** The headings of a template, for the table of contents. */
export function toTocItems(
  template: Template,
  {
    idOf,
    toLevel,
    brackets,
  }: {
    readonly idOf: (slot: Slot) => string;
    readonly toLevel: (level: number) => number;
    readonly brackets: SlotPrinters['brackets'];
  },
): readonly TocItem[] {
  const {slots} = template;
  return slots.flatMap((slot, index) => {
    if (slot.kind !== 'heading') {
      return [];
    }
    const end = slots.findIndex(
      ({kind}, at) => at > index && kind === 'headingEnd',
    );
    const html = printWords(between(template, index, end), {brackets});
    return [
      {value: toOneLine(html), id: idOf(slot), level: toLevel(slot.level)},
    ];
  });
}
