import {
  createCalendarMaking,
  type CalendarMaking,
} from '../calendar/calendarMaking.js';
import {groupBy} from 'study-log/collections/groupBy';
import {once} from 'study-log/memo/once';
import type {SiteContent} from '../content/siteContent.js';
import type {Log} from 'study-log/logs/types';
import type {PeriodRef} from '../../theme/types.js';
import {toMonthRefs, toYearRefs} from './calendar.js';
import type {PageWords} from './pageWords.js';

/** What stands before and after a log in time. */
export type Neighbours = {
  readonly older: Log | undefined;
  readonly newer: Log | undefined;
};

/** What the pages that lead through time are made from, looked up once for all of them. */
export type TimeMaking = {
  readonly content: SiteContent;
  readonly words: PageWords;
  readonly calendar: () => CalendarMaking;
  /** A log without a date has no neighbours. */
  readonly neighboursOf: (log: Log) => Neighbours | undefined;
  /** Logs of a day of any year, `01-11`, oldest first. */
  readonly onDayOfYear: (day: string) => readonly Log[];
  /** Newest first. */
  readonly years: readonly PeriodRef[];
  /** The months of a year that have logs, newest first. */
  readonly monthsOf: (year: number) => readonly PeriodRef[];
  /** Logs of a month, `2025-01`, oldest first. */
  readonly inMonth: (month: string) => readonly Log[];
};

export function createTimeMaking(
  content: SiteContent,
  words: PageWords,
): TimeMaking {
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
  return {
    content,
    words,
    // It counts the words of all logs.
    calendar: once(() => createCalendarMaking(content, words.calendar)),
    neighboursOf: (log) => neighbours.get(log),
    onDayOfYear: (day) => byDayOfYear.get(day) ?? [],
    years: toYearRefs(timeline, content),
    monthsOf: (year) => months.get(year) ?? [],
    inMonth: (month) => byMonth.get(month) ?? [],
  };
}
