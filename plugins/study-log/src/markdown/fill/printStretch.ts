import type {PlacedLink} from './placeLinks.js';
import type {Stretch} from './stretch.js';
import type {Slot} from '../types.js';

type SlotOf<Kind> = Slot extends infer One
  ? One extends {readonly kind: infer Kinds}
    ? Kind extends Kinds
      ? One
      : never
    : never
  : never;

/** What takes the place of each kind of slot. Called in the order of the HTML. */
export type SlotPrinters = {
  readonly [Kind in Slot['kind']]: (slot: SlotOf<Kind>) => string;
};

export type Printer = {
  readonly slots: SlotPrinters;
  /** The start tag of a link. */
  readonly link: (link: PlacedLink['link']) => string;
};

type Edge = {readonly at: number; readonly link?: PlacedLink['link']};

/**
 * Puts slots and links into a stretch of a template.
 *
 * @param links of the template, as `placeLinks` has them
 */
export function printStretch(
  {template: {html, slots}, from, to, firstSlot, endSlot}: Stretch,
  printer: Printer,
  links: readonly PlacedLink[] = [],
): string {
  const edges = toEdges(links, from, to);
  const parts: string[] = [];
  let at = from;
  let edge = 0;
  const put = (place: number, text: string) => {
    parts.push(html.slice(at, place), text);
    at = place;
  };
  // At one place a link ends before the slots and begins behind them.
  const putEdges = (isDue: (edge: Edge) => boolean) => {
    for (
      let next = edges[edge];
      next !== undefined && isDue(next);
      next = edges[edge]
    ) {
      put(next.at, next.link ? printer.link(next.link) : '</a>');
      edge += 1;
    }
  };
  for (let index = firstSlot; index < endSlot; index += 1) {
    const slot = slots[index];
    if (slot) {
      putEdges((one) => one.at < slot.at || (one.at === slot.at && !one.link));
      put(slot.at, printSlot(printer.slots, slot));
    }
  }
  putEdges(() => true);
  parts.push(html.slice(at, to));
  return parts.join('');
}

function toEdges(
  links: readonly PlacedLink[],
  from: number,
  to: number,
): readonly Edge[] {
  return links
    .filter((placed) => placed.from >= from && placed.to <= to)
    .flatMap(({link, ...placed}) => [{at: placed.from, link}, {at: placed.to}]);
}

function printSlot(printers: SlotPrinters, slot: Slot): string {
  // The printer of a slot's own kind takes it; TypeScript cannot follow that.
  const print = printers[slot.kind] as (slot: Slot) => string;
  return print(slot);
}
