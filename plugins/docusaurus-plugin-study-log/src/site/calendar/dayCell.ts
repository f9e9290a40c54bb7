import {toDay, toMonth, toYear} from '../content/days.js';
import {escapeHtml} from 'study-log/html/escapeHtml';
import type {CalendarDate} from 'study-log/logs/types';
import type {CalendarMaking} from './calendarMaking.js';
import {MEASURES, type StudyDay} from './studyDays.js';

/**
 * A square of a calendar. A day with logs is a link whose name says the date
 * and what there is; `text` is what is seen in the square.
 */
export function toDayCell(
  date: CalendarDate | null,
  text: string,
  making: CalendarMaking,
): string {
  if (date === null) {
    return '<td data-outside></td>';
  }
  const day = making.days.get(date);
  return day ? toStudiedCell(day, text, making) : `<td>${text}</td>`;
}

function toStudiedCell(
  day: StudyDay,
  text: string,
  {words, addresses}: CalendarMaking,
): string {
  const {date, shades, estimated} = day;
  const name = escapeHtml(toName(day, words));
  const href = escapeHtml(
    addresses.timeline({
      year: toYear(date),
      month: toMonth(date),
      day: toDay(date),
    }),
  );
  const shade = MEASURES.map(
    (measure) => `data-${measure}="${shades[measure]}"`,
  );
  const guess = estimated ? ' data-estimated' : '';
  return `<td><a href="${href}" aria-label="${name}" title="${name}" ${shade.join(' ')}${guess}>${text}</a></td>`;
}

/** 2025년 1월 11일, 개념 4개 */
function toName(
  {date, logs, concepts, estimated}: StudyDay,
  words: CalendarMaking['words'],
): string {
  return [
    words.medium(date),
    ...(logs > 1 || concepts === 0 ? [words.logs(logs)] : []),
    ...(concepts > 0 ? [words.concepts(concepts)] : []),
    ...(estimated ? [words.estimated] : []),
  ].join(', ');
}
