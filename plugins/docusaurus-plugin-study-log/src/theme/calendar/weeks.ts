import {
  addDays,
  daysBetween,
  isoWeekOf,
  weekdayOf,
} from '../../pageFormat/calendarDay';

/** A week of a calendar, Monday to Sunday. */
export type Week = {
  /** Number in ISO 8601. */
  readonly week: number;
  /** `YYYY-MM-DD`; null for the days outside the span. */
  readonly days: readonly (string | null)[];
};

/** The ISO weeks that have a day of the span `first`–`last`, both included. */
export function toWeeks(first: string, last: string): readonly Week[] {
  const monday = addDays(first, -weekdayOf(first));
  const count = Math.floor(daysBetween(monday, last) / 7) + 1;
  return Array.from({length: count}, (_, index) => {
    const start = addDays(monday, index * 7);
    return {
      week: isoWeekOf(start).week,
      days: Array.from({length: 7}, (__, weekday) => {
        const day = addDays(start, weekday);
        return day >= first && day <= last ? day : null;
      }),
    };
  });
}

/** Id of the part of a month's list that holds a week. */
export function toWeekId(week: number): string {
  return `week-${String(week).padStart(2, '0')}`;
}

/** A month and how many weeks begin in it: a heading over columns of weeks. */
export type MonthSpan = {
  /** `2025-01` */
  readonly month: string;
  readonly weeks: number;
};

/** Each week stands under the month of its first day. */
export function toMonthSpans(weeks: readonly Week[]): readonly MonthSpan[] {
  const spans: {month: string; weeks: number}[] = [];
  for (const {days} of weeks) {
    const month = days.find((day) => day !== null)?.slice(0, 7) ?? '';
    const last = spans.at(-1);
    if (last?.month === month) {
      last.weeks += 1;
    } else {
      spans.push({month, weeks: 1});
    }
  }
  return spans;
}
