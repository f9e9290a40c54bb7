import {createCalendars, type Calendars} from '../calendar/calendars.js';
import {groupBy} from 'study-log/collections/groupBy';
import {once} from 'study-log/memo/once';
import type {SiteContent} from '../content/siteContent.js';
import type {CalendarDate, Log} from 'study-log/logs/types';
import type {PeriodRef} from '../../theme/types.js';
import {toMonth, toYear} from '../content/days.js';
import {toMonthRefs, toYearRefs} from './periodRefs.js';

/** What stands before and after a log in time. */
export type Neighbours = {
  readonly older: Log | undefined;
  readonly newer: Log | undefined;
};

/** What the pages that lead through time are made from, looked up once for all of them. */
export type TimeContext = {
  readonly content: SiteContent;
  readonly calendars: () => Calendars;
  /** A log without a date has no neighbours. */
  readonly neighboursOf: (log: Log) => Neighbours | undefined;
  /** Logs of a day of any year, `01-11`, oldest first. */
  readonly onDayOfYear: (day: string) => readonly Log[];
  /** Newest first. */
  readonly years: readonly PeriodRef[];
  /** The months of a year that have logs, newest first. */
  readonly monthsOf: (year: number) => readonly PeriodRef[];
  /** The month of a day that has logs. */
  readonly monthOf: (day: CalendarDate) => PeriodRef | undefined;
  /** Logs of a month, `2025-01`, oldest first. */
  readonly inMonth: (month: string) => readonly Log[];
};

export function createTimeContext(content: SiteContent): TimeContext {
  const dated = content.studyLog.logs.filter(({date}) => date !== null);
  const neighbours = new Map(
    dated.map((log, index) => [
      log,
      {older: dated[index - 1], newer: dated[index + 1]},
    ]),
  );
  const byDayOfYear = groupBy(dated, ({date}) => (date ?? '').slice(5));
  const byMonth = groupBy(dated, ({date}) => (date ?? '').slice(0, 7));
  const {timeline} = content.studyLog.knowledge;
  const months = groupBy(
    toMonthRefs(timeline, content),
    ({label}) => label.year,
  );
  const monthsOf = (year: number) => months.get(year) ?? [];
  return {
    content,
    // It counts the words of all logs.
    calendars: once(() => createCalendars(content)),
    neighboursOf: (log) => neighbours.get(log),
    onDayOfYear: (day) => byDayOfYear.get(day) ?? [],
    years: toYearRefs(timeline, content),
    monthsOf,
    monthOf: (day) =>
      monthsOf(toYear(day)).find(
        ({label}) => 'month' in label && label.month === toMonth(day),
      ),
    inMonth: (month) => byMonth.get(month) ?? [],
  };
}
