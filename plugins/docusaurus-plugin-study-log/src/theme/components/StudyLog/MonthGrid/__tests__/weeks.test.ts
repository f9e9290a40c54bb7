import fc from 'fast-check';
import {toWeeks} from '../weeks';

const anyMonth = fc.tuple(
  fc.integer({min: 1, max: 9999}),
  fc.integer({min: 1, max: 12}),
);

it.each([
  {month: [2025, 1], count: 5, first: [null, null, null, 1, 2, 3, 4]},
  {month: [2024, 2], count: 5, first: [null, null, null, null, 1, 2, 3]},
  {month: [2026, 2], count: 4, first: [1, 2, 3, 4, 5, 6, 7]},
] as const)('$month has $count weeks', ({month, count, first}) => {
  const weeks = toWeeks(...month);
  expect(weeks).toHaveLength(count);
  expect(weeks[0]).toEqual(first);
});

it.each([
  [2023, 28],
  [2024, 29],
  [1900, 28],
  [2000, 29],
])('February %i ends on day %i', (year, last) => {
  expect(Math.max(...toWeeks(year, 2).flat().map(Number))).toBe(last);
});

it('every month has rows of seven, its days in order, and no empty row', () => {
  fc.assert(
    fc.property(anyMonth, ([year, month]) => {
      const weeks = toWeeks(year, month);
      const days = weeks.flat().filter((square) => square !== null);
      expect(weeks.every((week) => week.length === 7)).toBe(true);
      expect(weeks.every((week) => week.some(Boolean))).toBe(true);
      expect(days).toEqual(days.map((_, index) => index + 1));
      expect(days.length).toBeGreaterThanOrEqual(28);
      expect(days.length).toBeLessThanOrEqual(31);
    }),
  );
});
