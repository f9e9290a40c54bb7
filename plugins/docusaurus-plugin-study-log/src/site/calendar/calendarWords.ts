import type {LoadContext} from '@docusaurus/types';
import {createDates, type Dates} from '../../pageFormat/createDates.js';
import {createCounter} from '../plurals.js';
import {createMessages} from '../translations.js';
import type {Measure} from './studyDays.js';

/** What the parts of pages about time say, in the site's language. */
export type CalendarWords = Dates & {
  /** Name of a whole calendar: 2025년의 공부한 날. */
  readonly caption: (period: string) => string;
  readonly logs: (count: number) => string;
  readonly days: (count: number) => string;
  /** 공부한 날 12일 */
  readonly studied: (days: number) => string;
  readonly concepts: (count: number) => string;
  /** 한꺼번에 올린 기록 210개 */
  readonly imported: (logs: number) => string;
  readonly estimated: string;
  readonly undated: string;
  readonly shadeBy: string;
  readonly measure: Readonly<Record<Measure, string>>;
  readonly less: string;
  readonly more: string;
  readonly longest: (days: number) => string;
  readonly latest: (days: number) => string;
  /** ISO week: 2주, W2. */
  readonly week: (week: number) => string;
  readonly weekHeading: string;
};

type Context = Pick<LoadContext, 'i18n' | 'codeTranslations'>;

export function createCalendarWords(context: Context): CalendarWords {
  const {currentLocale} = context.i18n;
  const message = createMessages(context);
  const count = createCounter(currentLocale);
  return {
    ...createDates(currentLocale),
    caption: (period) =>
      message('calendar.caption').replace('{period}', period),
    logs: count(message('count.logs')),
    days: count(message('count.days')),
    studied: count(message('calendar.studied')),
    concepts: count(message('count.concepts')),
    imported: count(message('count.imported')),
    estimated: message('date.estimated'),
    undated: message('date.none'),
    shadeBy: message('calendar.shadeBy'),
    measure: {
      entries: message('calendar.entries'),
      words: message('calendar.words'),
      concepts: message('calendar.concepts'),
    },
    less: message('calendar.less'),
    more: message('calendar.more'),
    longest: count(message('calendar.longest')),
    latest: count(message('calendar.latest')),
    week: (week) => message('calendar.week').replace('{week}', String(week)),
    weekHeading: message('calendar.weekHeading'),
  };
}
