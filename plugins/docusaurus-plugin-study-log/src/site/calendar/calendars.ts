import type {CalendarDate} from 'study-log/logs/types';
import {addDays} from '../../pageFormat/calendarDay.js';
import type {
  CalendarDay,
  CalendarSpan,
  YearCalendar,
} from '../../theme/types.js';
import type {SiteContent} from '../content/siteContent.js';
import {toMonthRefs} from '../pages/periodRefs.js';
import {toStudyDays, type StudyDay} from './studyDays.js';
import {toStudySummary} from './studySummary.js';

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
