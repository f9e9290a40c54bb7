import {addDays} from '../../pageFormat/calendarDay.js';
import {toDay} from '../content/days.js';
import {escapeHtml} from 'study-log/html/escapeHtml';
import type {CalendarMaking} from './calendarMaking.js';
import {toDayCell} from './dayCell.js';
import {toWeeks, type Week} from './weeks.js';

/**
 * The days of a month (`2025-01`), a week a row, each row named by its ISO
 * week; a week with logs leads to its part of the list below the calendar.
 */
export function toMonthTableHtml(
  month: string,
  caption: string,
  making: CalendarMaking,
): string {
  const first = `${month}-01`;
  const next = addDays(first, 31).slice(0, 7);
  const weeks = toWeeks(first, addDays(`${next}-01`, -1));
  const {words} = making;
  const heads = words
    .weekdays()
    .map(
      ({short, long}) =>
        `<th scope="col" abbr="${escapeHtml(long)}">${escapeHtml(short)}</th>`,
    );
  const rows = weeks.map((week) => toRow(week, making));
  return `<table><caption>${escapeHtml(caption)}</caption><thead><tr><th scope="col">${escapeHtml(words.weekHeading)}</th>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function toRow({week, days}: Week, making: CalendarMaking): string {
  const hasLogs = days.some((day) => day !== null && making.days.has(day));
  const name = escapeHtml(making.words.week(week));
  const head = hasLogs ? `<a href="#${toWeekId(week)}">${name}</a>` : name;
  const cells = days.map((day) =>
    toDayCell(day, day === null ? '' : String(toDay(day)), making),
  );
  return `<tr><th scope="row">${head}</th>${cells.join('')}</tr>`;
}

/** Id of the part of a month's list that holds a week. */
export function toWeekId(week: number): string {
  return `week-${String(week).padStart(2, '0')}`;
}
