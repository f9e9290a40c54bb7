import fc from 'fast-check';
import {itemsWithin} from '../itemsWithin';

test('what lies in a range is what a filter finds', () => {
  const offsets = fc
    .array(fc.nat(30))
    .map((list) => list.sort((a, b) => a - b));
  fc.assert(
    fc.property(offsets, fc.nat(30), fc.nat(30), (items, start, length) => {
      const end = start + length;
      expect(itemsWithin(items, {start, end}, (item) => item)).toEqual(
        items.filter((item) => item >= start && item < end),
      );
    }),
  );
});
