import fc from 'fast-check';
import {
  addDays,
  daysBetween,
  fromDayNumber,
  isoWeekOf,
  toDayNumber,
  weekdayOf,
} from '../calendarDay.js';

const days = fc
  .integer({min: toDayNumber('1900-01-01'), max: toDayNumber('2199-12-31')})
  .map(fromDayNumber);

describe('the week of ISO 8601', () => {
  it.each([
    ['2020-12-31', 2020, 53],
    ['2021-01-03', 2020, 53],
    ['2021-01-04', 2021, 1],
    ['2024-12-29', 2024, 52],
    ['2024-12-30', 2025, 1],
    ['2025-01-11', 2025, 2],
    ['2026-12-31', 2026, 53],
  ])('%s is in week %i-W%i', (date, year, week) => {
    expect(isoWeekOf(date)).toEqual({year, week});
  });

  it('is one and the same from Monday to Sunday', () => {
    fc.assert(
      fc.property(days, (date) => {
        const monday = addDays(date, -weekdayOf(date));
        expect(weekdayOf(monday)).toBe(0);
        expect(isoWeekOf(date)).toEqual(isoWeekOf(monday));
        expect(isoWeekOf(addDays(monday, 7))).not.toEqual(isoWeekOf(monday));
      }),
    );
  });
});

it('counts days across months, leap days and years', () => {
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  expect(addDays('2024-12-31', 1)).toBe('2025-01-01');
  fc.assert(
    fc.property(days, fc.integer({min: -800, max: 800}), (date, count) => {
      expect(daysBetween(date, addDays(date, count))).toBe(count);
    }),
  );
});
