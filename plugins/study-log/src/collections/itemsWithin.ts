import {findPlace} from './findPlace.js';

/** Of items in ascending order those whose place is in a range (end exclusive); costs no look at the others. */
export function itemsWithin<Item>(
  items: readonly Item[],
  {start, end}: {readonly start: number; readonly end: number},
  placeOf: (item: Item) => number,
): readonly Item[] {
  const before = (place: number) =>
    findPlace(items.length, (index) => placeOf(items[index]!) < place);
  return items.slice(before(start), before(end));
}
