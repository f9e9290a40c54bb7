import fc from 'fast-check';
import {createShades} from '../studyDays.js';

it.each([
  [
    [1, 1, 1],
    [4, 4, 4],
  ],
  [
    [1, 2, 3, 4],
    [1, 2, 3, 4],
  ],
  [
    [1, 2, 400],
    [2, 3, 4],
  ],
  [
    [0, 5],
    [0, 4],
  ],
])('the values %j have the shades %j', (values, shades) => {
  expect(values.map(createShades(values))).toEqual(shades);
});

it('more is never lighter', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(500)), (values) => {
      const shadeOf = createShades(values);
      const sorted = values.toSorted((a, b) => a - b).map(shadeOf);
      expect(sorted).toEqual(sorted.toSorted((a, b) => a - b));
    }),
  );
});
