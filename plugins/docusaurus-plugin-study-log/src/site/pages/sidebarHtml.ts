import type {Log} from 'study-log/logs/types';
import type {PeriodRef} from '../../theme/types.js';
import {toMonth, toYear} from '../content/days.js';
import {escapeHtml} from 'study-log/html/escapeHtml';
import type {TimeMaking} from './timeMaking.js';

/** A month with more logs than this shows those around the page's own; the rest is one link away. */
const MOST_LOGS = 40;

/**
 * The way through time beside a log: all years, the months of its year, the
 * logs of its month. What a page carries does not grow with the folder.
 */
export function toSidebarHtml(log: Log, making: TimeMaking): string {
  const {date} = log;
  const items = making.years.map((year) =>
    toItem(year, {
      inside:
        date && year.label.year === toYear(date) ? toMonths(log, making) : '',
      making,
    }),
  );
  return `<ul>${items.join('')}</ul>`;
}

function toMonths(log: Log, making: TimeMaking): string {
  const date = log.date ?? '';
  const months = making.monthsOf(toYear(date)).map((month) =>
    toItem(month, {
      inside:
        'month' in month.label && month.label.month === toMonth(date)
          ? toLogs(log, making)
          : '',
      making,
    }),
  );
  return `<ul>${months.join('')}</ul>`;
}

function toLogs(log: Log, {content, words, inMonth}: TimeMaking): string {
  const logs = inMonth((log.date ?? '').slice(0, 7)).toReversed();
  const from = Math.max(0, logs.indexOf(log) - MOST_LOGS / 2);
  const lines = logs.slice(from, from + MOST_LOGS).map((other) => {
    const current = other === log ? ' aria-current="page"' : '';
    const day = words.calendar.short(other.date ?? '');
    return `<li><a href="${escapeHtml(content.addresses.log(other))}"${current}><time datetime="${other.date}">${escapeHtml(day)}</time> ${escapeHtml(other.title)}</a></li>`;
  });
  return `<ul>${lines.join('')}</ul>`;
}

function toItem(
  {label, permalink, count}: PeriodRef,
  {inside, making}: {readonly inside: string; readonly making: TimeMaking},
): string {
  const {period, month, logs} = making.words.calendar;
  const name = 'month' in label ? month(label) : period(label);
  return `<li><a href="${escapeHtml(permalink)}">${escapeHtml(name)}</a> <small>${escapeHtml(logs(count))}</small>${inside}</li>`;
}
