import {addDays, isoWeekOf, weekdayOf} from '../../pageFormat/calendarDay.js';
import type {Log} from 'study-log/logs/types';
import type {PeriodLabel, TimelinePageData} from '../../theme/types.js';
import {toMonthTableHtml, toWeekId} from '../calendar/monthTableHtml.js';
import {toYearSpan, toYearsHtml} from '../calendar/yearsHtml.js';
import {toMonth, toYear} from '../content/days.js';
import {escapeHtml} from 'study-log/html/escapeHtml';
import {groupBy} from 'study-log/collections/groupBy';
import {splitImports} from '../content/imports.js';
import {toLogFilterHtml} from './logFilterHtml.js';
import {toLogListHtml, type LogGroup} from './logListHtml.js';
import type {TimeMaking} from './timeMaking.js';

/**
 * Calendar and list of a year (by month, titles only: a year of 400 stays
 * light) or of a month (by ISO week). A day has cards instead, and of bulk
 * imports a list.
 */
export function toPeriodHtml(
  label: PeriodLabel,
  newestFirst: readonly Log[],
  making: TimeMaking,
): TimelinePageData['html'] {
  if ('day' in label) {
    return {calendar: '', logs: toImportedHtml(newestFirst, making)};
  }
  const {content, words} = making;
  const isMonth = 'month' in label;
  const groups = isMonth
    ? toWeekGroups(newestFirst, making)
    : toMonthGroups(newestFirst, making);
  const list = toLogListHtml(groups, {
    content,
    words: words.calendar,
    excerpts: isMonth,
  });
  return {
    calendar: toCalendar(label, making),
    logs: toLogFilterHtml(newestFirst, content, words.filter) + list,
  };
}

function toImportedHtml(
  logs: readonly Log[],
  {content, words}: TimeMaking,
): string {
  const groups = splitImports(logs).imports.map((one) => ({
    id: 'imported',
    heading: escapeHtml(words.calendar.imported(one.logs.length)),
    logs: one.logs,
  }));
  return toLogListHtml(groups, {
    content,
    words: words.calendar,
    excerpts: true,
    foldImports: false,
  });
}

function toCalendar(label: PeriodLabel, making: TimeMaking): string {
  const words = making.words.calendar;
  if (!('month' in label)) {
    return toYearsHtml([toYearSpan(label.year, words)], making.calendar());
  }
  const month = `${label.year}-${String(label.month).padStart(2, '0')}`;
  const caption = words.caption(words.period(label));
  return toMonthTableHtml(month, caption, making.calendar());
}

function toMonthGroups(
  logs: readonly Log[],
  {content, words}: TimeMaking,
): readonly LogGroup[] {
  const months = groupBy(logs, ({date}) => (date ?? '').slice(0, 7));
  return [...months].map(([month, inMonth]) => {
    const label = {year: toYear(month), month: toMonth(month)};
    const href = escapeHtml(content.addresses.timeline(label));
    return {
      id: `month-${month.slice(5)}`,
      heading: `<a href="${href}">${escapeHtml(words.calendar.month(label))}</a>`,
      logs: inMonth,
    };
  });
}

function toWeekGroups(
  logs: readonly Log[],
  {words: {calendar}}: TimeMaking,
): readonly LogGroup[] {
  const weeks = groupBy(logs, ({date}) => isoWeekOf(date ?? '').week);
  return [...weeks].map(([week, inWeek]) => {
    const day = inWeek[0]?.date ?? '';
    const monday = addDays(day, -weekdayOf(day));
    const days = `${calendar.short(monday)} – ${calendar.short(addDays(monday, 6))}`;
    return {
      id: toWeekId(week),
      heading: `${escapeHtml(calendar.week(week))} <small>${escapeHtml(days)}</small>`,
      logs: inWeek,
    };
  });
}
