import {toMonth, toYear} from '../content/days.js';
import {escapeHtml} from 'study-log/html/escapeHtml';
import type {CalendarDate} from 'study-log/logs/types';
import type {CalendarMaking} from './calendarMaking.js';
import {toDayCell} from './dayCell.js';
import {toMonthSpans, toWeeks, type MonthSpan} from './weeks.js';

/** Which days a calendar shows, both ends included, and what it is called. */
export type CalendarSpan = {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
  readonly caption: string;
};

/**
 * A table with weeks as columns and Monday to Sunday as rows. Finished HTML:
 * a year has some 370 squares.
 */
export function toYearTableHtml(
  {first, last, caption}: CalendarSpan,
  making: CalendarMaking,
): string {
  const weeks = toWeeks(first, last);
  const months = toMonthSpans(weeks).map((span) => toMonthHead(span, making));
  const rows = making.words.weekdays().map(({short, long}, weekday) => {
    const cells = weeks.map(({days}) =>
      toDayCell(days[weekday] ?? null, '', making),
    );
    return `<tr><th scope="row" abbr="${escapeHtml(long)}">${escapeHtml(short)}</th>${cells.join('')}</tr>`;
  });
  return `<table><caption>${escapeHtml(caption)}</caption><thead><tr><td></td>${months.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

/** A month with logs leads to its page. A single column is too narrow for a name. */
function toMonthHead(
  {month, weeks}: MonthSpan,
  {words, addresses, days}: CalendarMaking,
): string {
  const date = `${month}-01`;
  const label = {year: toYear(date), month: toMonth(date)};
  const name = escapeHtml(words.month(label));
  const full = escapeHtml(words.period(label));
  const hasLogs = [...days.keys()].some((day) => day.startsWith(month));
  const text =
    weeks === 1
      ? ''
      : hasLogs
        ? `<a href="${escapeHtml(addresses.timeline(label))}" aria-label="${full}">${name}</a>`
        : name;
  return `<th scope="col" colspan="${weeks}" abbr="${full}">${text}</th>`;
}
