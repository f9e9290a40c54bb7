import type {CalendarDate} from 'study-log/logs/types';
import type {Addresses} from '../addresses.js';
import type {SiteContent} from '../content/siteContent.js';
import type {CalendarWords} from './calendarWords.js';
import {toStudyDays, type StudyDay} from './studyDays.js';

/** What the calendars of all pages are made from; counted once. */
export type CalendarMaking = {
  readonly words: CalendarWords;
  readonly addresses: Pick<Addresses, 'timeline'>;
  /** By date, ascending. */
  readonly days: ReadonlyMap<CalendarDate, StudyDay>;
};

export function createCalendarMaking(
  content: SiteContent,
  words: CalendarWords,
): CalendarMaking {
  return {
    words,
    addresses: content.addresses,
    days: new Map(toStudyDays(content).map((day) => [day.date, day])),
  };
}
