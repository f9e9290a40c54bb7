import type {TimelineDay} from 'study-log/knowledge/types';
import type {PeriodRef} from '../../theme/types.js';
import {toDay, toMonth, toYear} from '../content/days.js';
import {groupBy} from 'study-log/collections/groupBy';
import type {SiteContent} from '../content/siteContent.js';
import {toPeriodRef} from './refs.js';

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

/** Months that have logs, newest first. */
export function toMonthRefs(
  days: readonly TimelineDay[],
  content: SiteContent,
): readonly PeriodRef[] {
  const months = groupBy(days, ({date}) => date.slice(0, 7));
  return [...months]
    .map(([month, inMonth]) => {
      const label = {year: toYear(month), month: toMonth(month)};
      return toPeriodRef(label, countLogs(inMonth), content);
    })
    .reverse();
}
