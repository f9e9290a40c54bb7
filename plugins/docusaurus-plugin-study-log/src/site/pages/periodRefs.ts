import type {TimelineDay} from 'study-log/knowledge/types';
import type {PeriodLabel, PeriodRef} from '../../theme/types.js';
import {toDay, toMonth, toYear} from '../content/days.js';
import {groupBy} from 'study-log/collections/groupBy';
import type {SiteContent} from '../content/siteContent.js';

type Day = Pick<TimelineDay, 'date' | 'logs'>;

export function countLogs(days: readonly TimelineDay[]): number {
  return days.reduce((count, {logs}) => count + logs.length, 0);
}

/** Whether a day has a page: one with a single log is that log. */
export function hasDayPage({logs}: Day): boolean {
  return logs.length > 1;
}

/** Where a day is to be read: on its page, or in its only log. */
export function toDayPermalink(day: Day, {addresses}: SiteContent): string {
  const [id = ''] = day.logs;
  return hasDayPage(day)
    ? addresses.timeline(toDayLabel(day))
    : addresses.log({id});
}

export function toDayLabel({date}: Pick<Day, 'date'>) {
  return {year: toYear(date), month: toMonth(date), day: toDay(date)};
}

/** Newest first. */
export function toYearRefs(
  days: readonly TimelineDay[],
  content: SiteContent,
): readonly PeriodRef[] {
  const years = groupBy(days, ({date}) => toYear(date));
  return [...years]
    .map(([year, inYear]) => toPeriodRef({year}, inYear, content))
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
      return toPeriodRef(label, inMonth, content);
    })
    .reverse();
}

/** A period by its name, and the days of it that have logs. */
export function toPeriodRef(
  label: PeriodLabel,
  days: readonly TimelineDay[],
  content: SiteContent,
): PeriodRef {
  const [day] = days;
  return {
    label,
    count: countLogs(days),
    permalink:
      'day' in label && day
        ? toDayPermalink(day, content)
        : content.addresses.timeline(label),
  };
}
