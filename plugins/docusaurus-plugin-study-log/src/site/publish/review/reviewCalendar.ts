import {ICalCalendar, ICalEventTransparency} from 'ical-generator';
import {addDays} from '../../../pageFormat/calendarDay.js';
import {isReviewDay} from '../../../pageFormat/reviewSteps.js';
import {toCharacters} from '../characters.js';
import type {LinkedCard} from './ankiDeck.js';

/** So many days from the build on: as long as the longest step, so that each card comes up. */
const DAYS = 90;
/** A day names so many cards; the page has the rest. */
const NAMED = 5;
const LISTED = 30;

/** Without the leading dash, which the library puts there. */
const PRODUCT = '//docusaurus-plugin-study-log//review//EN';

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
  const calendar = new ICalCalendar({
    name: toText(name),
    prodId: PRODUCT,
  });
  const days = Array.from({length: DAYS}, (_, index) => addDays(today, index));
  for (const day of days) {
    const due = cards.filter(({lastMet}) => isReviewDay(lastMet, day));
    if (due.length > 0) {
      calendar.createEvent({
        ...toWords(due, name),
        id: `${day}-${id}`,
        url: id,
        stamp: toInstant(today),
        start: toInstant(day),
        end: toInstant(addDays(day, 1)),
        allDay: true,
        transparency: ICalEventTransparency.TRANSPARENT,
      });
    }
  }
  return `${calendar.toString()}\r\n`;
}

function toWords(due: readonly LinkedCard[], name: string) {
  const names = due.slice(0, NAMED).map(({front}) => front);
  const rest = due.length > NAMED ? ` +${due.length - NAMED}` : '';
  const links = due.slice(0, LISTED).map(({front, url}) => `${front} ${url}`);
  return {
    summary: toText(`${names.join(', ')}${rest}`),
    description: toText([name, ...links].join('\n')),
  };
}

/** A calendar's reader may take any of Unicode's line ends for one. */
function toText(text: string): string {
  return toCharacters(text).replace(/[\u2028\u2029]/g, '\n');
}

/** The library reads a whole day in UTC. */
function toInstant(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
