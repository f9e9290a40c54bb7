import fc from 'fast-check';
import {fromDayNumber} from '../../../pageFormat/calendarDay.js';
import {findStreaks, longestStreak} from '../calendars.js';

describe('days in a row', () => {
  it.each([
    [[], []],
    [['2025-01-11'], [1]],
    [
      ['2025-01-11', '2025-01-13'],
      [1, 1],
    ],
    [['2024-12-30', '2024-12-31', '2025-01-01'], [3]],
    [['2024-02-28', '2024-02-29', '2024-03-01'], [3]],
    [
      ['2025-02-28', '2025-03-01', '2025-03-03'],
      [2, 1],
    ],
    // A change of the clocks leaves a day of 23 hours: still the next day.
    [['2025-03-29', '2025-03-30', '2025-03-31'], [3]],
  ])('%j are runs of %j', (days, lengths) => {
    expect(findStreaks(days).map((streak) => streak.days)).toEqual(lengths);
  });

  it('add up to all days, and no two runs touch', () => {
    const days = fc
      .uniqueArray(fc.integer({min: 18_000, max: 18_060}))
      .map((numbers) => numbers.sort((a, b) => a - b).map(fromDayNumber));
    fc.assert(
      fc.property(days, (studied) => {
        const streaks = findStreaks(studied);
        const total = streaks.reduce((sum, streak) => sum + streak.days, 0);
        expect(total).toBe(studied.length);
        expect(longestStreak(streaks)?.days ?? 0).toBe(
          Math.max(0, ...streaks.map((streak) => streak.days)),
        );
      }),
    );
  });

  it('of two longest runs the later one counts', () => {
    const streaks = findStreaks([
      '2025-01-01',
      '2025-01-02',
      '2025-02-01',
      '2025-02-02',
    ]);
    expect(longestStreak(streaks)?.first).toBe('2025-02-01');
    expect(longestStreak([])).toBeNull();
  });
});
