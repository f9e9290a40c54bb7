import type {TimelineDay} from '../../knowledge/types';
import type {MonthOverview, PeriodRef} from '../../theme/types';
import {toDay, toMonth, toYear} from '../content/days';
import {groupBy} from '../content/groupBy';
import type {SiteContent} from '../content/siteContent';
import {toPeriodRef} from './refs';

export function countLogs(days: readonly TimelineDay[]): number {
  return days.reduce((count, {logs}) => count + logs.length, 0);
}

export function toDayRef(
  {date, logs}: Pick<TimelineDay, 'date' | 'logs'>,
  content: SiteContent,
): PeriodRef {
  const label = {year: toYear(date), month: toMonth(date), day: toDay(date)};
  return toPeriodRef(label, logs.length, content);
}

/** Newest first. */
export function toYearRefs(
  days: readonly TimelineDay[],
  content: SiteContent,
): readonly PeriodRef[] {
  const years = groupBy(days, ({date}) => toYear(date));
  return [...years]
    .map(([year, inYear]) => toPeriodRef({year}, countLogs(inYear), content))
    .reverse();
}

/** Months that have logs, newest first, each with its days in ascending order. */
export function toMonthOverviews(
  days: readonly TimelineDay[],
  content: SiteContent,
): readonly MonthOverview[] {
  const months = groupBy(days, ({date}) => date.slice(0, 7));
  return [...months.values()]
    .map((inMonth) => {
      const [first] = inMonth;
      const date = first?.date ?? '';
      const label = {year: toYear(date), month: toMonth(date)};
      return {
        ...toPeriodRef(label, countLogs(inMonth), content),
        days: inMonth.map((day) => toDayRef(day, content)),
      };
    })
    .reverse();
}
