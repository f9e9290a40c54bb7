import type {Log} from 'study-log/logs/types';
import type {LogRef, PeriodRef, SidebarPeriod} from '../../theme/types.js';
import {toMonth, toYear} from '../content/days.js';
import {toLogRef} from './refs.js';
import type {TimeMaking} from './timeMaking.js';

/** A month with more logs than this shows those around the page's own; the rest is one link away. */
const MOST_LOGS = 40;

/**
 * The way through time beside a log: all years, the months of its year, the
 * logs of its month. What a page carries does not grow with the folder.
 */
export function toSidebar(
  log: Log,
  making: TimeMaking,
): readonly SidebarPeriod[] {
  const {date} = log;
  return making.years.map((year) =>
    date && year.label.year === toYear(date)
      ? toPeriod(year, {months: toMonths(log, making)})
      : toPeriod(year),
  );
}

function toMonths(log: Log, making: TimeMaking): readonly SidebarPeriod[] {
  const date = log.date ?? '';
  return making
    .monthsOf(toYear(date))
    .map((month) =>
      'month' in month.label && month.label.month === toMonth(date)
        ? toPeriod(month, {logs: toLogs(log, making)})
        : toPeriod(month),
    );
}

function toLogs(log: Log, {content, inMonth}: TimeMaking): readonly LogRef[] {
  const logs = inMonth((log.date ?? '').slice(0, 7)).toReversed();
  const from = Math.max(0, logs.indexOf(log) - MOST_LOGS / 2);
  return logs
    .slice(from, from + MOST_LOGS)
    .map((other) => toLogRef(other, content));
}

function toPeriod(
  period: PeriodRef,
  inside: Partial<Pick<SidebarPeriod, 'months' | 'logs'>> = {},
): SidebarPeriod {
  return {...period, months: [], logs: [], ...inside};
}
