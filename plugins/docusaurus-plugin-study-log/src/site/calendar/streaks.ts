import type {CalendarDate} from 'study-log/logs/types';
import {daysBetween} from '../../pageFormat/calendarDay.js';
import type {Streak} from '../../theme/types.js';

/** Every run of days in a row. `days`: ascending, each once. Ascending as well. */
export function findStreaks(days: readonly CalendarDate[]): readonly Streak[] {
  const streaks: Streak[] = [];
  for (const day of days) {
    const current = streaks.at(-1);
    if (current && daysBetween(current.last, day) === 1) {
      streaks[streaks.length - 1] = {
        ...current,
        last: day,
        days: current.days + 1,
      };
    } else {
      streaks.push({first: day, last: day, days: 1});
    }
  }
  return streaks;
}

/** The longest one, the latest of equals; null when there is no day. */
export function longestStreak(streaks: readonly Streak[]): Streak | null {
  return streaks.reduce<Streak | null>(
    (longest, streak) =>
      longest && longest.days > streak.days ? longest : streak,
    null,
  );
}
