import {addDays} from '../../../pageFormat/calendarDay.js';
import {isReviewDay} from '../../../pageFormat/reviewSteps.js';
import type {LinkedCard} from './ankiDeck.js';
import {foldLine, toCalendarText} from './icalendar.js';

/** So many days from the build on: as long as the longest step, so that each card comes up. */
const DAYS = 90;
/** A day names so many cards; the page has the rest. */
const NAMED = 5;
const LISTED = 30;

/**
 * A calendar (RFC 5545) with a whole-day event for each day of the next 90 on
 * which something is to be looked at again. `id`: the address of the review
 * page, under which the events keep their identity from build to build.
 */
export function toReviewCalendar(
  cards: readonly LinkedCard[],
  {
    today,
    name,
    id,
  }: {readonly today: string; readonly name: string; readonly id: string},
): string {
  const days = Array.from({length: DAYS}, (_, index) => addDays(today, index));
  const events = days.flatMap((day) => {
    const due = cards.filter(({lastMet}) => isReviewDay(lastMet, day));
    return due.length === 0 ? [] : toEvent(due, {day, today, id, name});
  });
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//docusaurus-plugin-study-log//review//EN',
    `X-WR-CALNAME:${toCalendarText(name)}`,
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function toEvent(
  due: readonly LinkedCard[],
  {
    day,
    today,
    id,
    name,
  }: {
    readonly day: string;
    readonly today: string;
    readonly id: string;
    readonly name: string;
  },
): readonly string[] {
  const names = due.slice(0, NAMED).map(({front}) => front);
  const rest = due.length > NAMED ? ` +${due.length - NAMED}` : '';
  const links = due.slice(0, LISTED).map(({front, url}) => `${front} ${url}`);
  return [
    'BEGIN:VEVENT',
    `UID:${day}-${toCalendarText(id)}`,
    `DTSTAMP:${toBasic(today)}T000000Z`,
    `DTSTART;VALUE=DATE:${toBasic(day)}`,
    `DTEND;VALUE=DATE:${toBasic(addDays(day, 1))}`,
    `SUMMARY:${toCalendarText(`${names.join(', ')}${rest}`)}`,
    `DESCRIPTION:${toCalendarText([name, ...links].join('\n'))}`,
    `URL:${id}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function toBasic(day: string): string {
  return day.replace(/-/g, '');
}
