import fc from 'fast-check';
import {
  addDays,
  fromDayNumber,
  weekdayOf,
} from '../../../pageFormat/calendarDay';
import {toMonthSpans, toWeeks} from '../weeks';

describe('the weeks of a span', () => {
  it('are those of ISO 8601, its first and last week filled up with nothing', () => {
    const weeks = toWeeks('2025-01-01', '2025-01-12');
    expect(weeks.map(({week}) => week)).toEqual([1, 2]);
    expect(weeks[0]?.days).toEqual([
      null,
      null,
      '2025-01-01',
      '2025-01-02',
      '2025-01-03',
      '2025-01-04',
      '2025-01-05',
    ]);
  });

  it('hold each day once, under its own weekday', () => {
    fc.assert(
      fc.property(
        fc.integer({min: 0, max: 30_000}).map(fromDayNumber),
        fc.integer({min: 0, max: 380}),
        (first, length) => {
          const weeks = toWeeks(first, addDays(first, length));
          const days = weeks.flatMap((week) => week.days);
          const present = days.filter((day) => day !== null);
          expect(present).toHaveLength(length + 1);
          expect([...present].sort()).toEqual(present);
          weeks.forEach((week) =>
            week.days.forEach((day, weekday) =>
              expect(day === null || weekdayOf(day) === weekday).toBe(true),
            ),
          );
        },
      ),
    );
  });

  it('stand under the month in which they begin', () => {
    expect(toMonthSpans(toWeeks('2025-01-01', '2025-03-02'))).toEqual([
      {month: '2025-01', weeks: 5},
      {month: '2025-02', weeks: 4},
    ]);
  });
});
