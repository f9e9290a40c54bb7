import type {CalendarDate} from 'study-log/logs/types';
import {addDays, daysBetween} from '../../pageFormat/calendarDay.js';
import type {
  CalendarDay,
  CalendarSpan,
  YearCalendar,
  StudySummary,
  Streak,
} from '../../theme/types.js';
import type {SiteContent} from '../content/siteContent.js';
import {toMonthRefs} from '../pages/periodRefs.js';
import {type StudyDay, toStudyDays} from './studyDays.js';

/** The calendars of all pages, from days that are counted once. */
export type Calendars = {
  readonly ofYear: (year: number) => YearCalendar;
  /** Of the year that ends with a day. */
  readonly until: (last: CalendarDate) => YearCalendar;
  readonly ofMonth: (label: {
    readonly year: number;
    readonly month: number;
  }) => CalendarSpan;
};

export function createCalendars(content: SiteContent): Calendars {
  const days = toStudyDays(content);
  const within = (first: CalendarDate, last: CalendarDate) =>
    days.filter(({date}) => date >= first && date <= last);
  const toYear = (first: CalendarDate, last: CalendarDate): YearCalendar => {
    const inYear = within(first, last);
    return {
      first,
      last,
      days: inYear.map(toCalendarDay),
      months: toMonthRefs(
        content.studyLog.knowledge.timeline.filter(
          ({date}) =>
            toMonth(date) >= toMonth(first) && toMonth(date) <= toMonth(last),
        ),
        content,
      ),
      summary: toStudySummary(inYear),
    };
  };
  return {
    ofYear: (year) => toYear(`${year}-01-01`, `${year}-12-31`),
    until: (last) => toYear(addDays(last, -364), last),
    ofMonth: ({year, month}) => {
      const first = `${year}-${String(month).padStart(2, '0')}-01`;
      const next = toMonth(addDays(first, 31));
      const last = addDays(`${next}-01`, -1);
      return {first, last, days: within(first, last).map(toCalendarDay)};
    },
  };
}

const toMonth = (date: CalendarDate): string => date.slice(0, 7);

/** What a page says of a day. */
function toCalendarDay(day: StudyDay): CalendarDay {
  const {date, permalink, logs, concepts, estimated, shades} = day;
  return {date, permalink, logs, concepts, estimated, shades};
}

/**
 * What days add up to; ascending, each once. Streaks count days that are known:
 * an estimate says nothing about the day before. Nor is it studied where others
 * are known.
 */
export function toStudySummary(
  days: readonly Pick<StudyDay, 'date' | 'estimated' | 'counts'>[],
): StudySummary {
  const known = days.filter(({estimated}) => !estimated);
  const streaks = findStreaks(known.map(({date}) => date)).filter(
    ({days: inARow}) => inARow > 1,
  );
  const longest = longestStreak(streaks);
  const latest = streaks.at(-1) ?? null;
  return {
    studied: days.filter(({counts}) => counts).length,
    estimated: days.length - known.length,
    longest,
    latest: latest === longest ? null : latest,
  };
}

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
