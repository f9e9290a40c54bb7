import {translate} from '@docusaurus/Translate';

/** What a whole calendar is called: 2025년 공부한 날. */
export function calendarCaption(period: string): string {
  return translate(
    {
      id: 'study-log.calendar.caption',
      message: 'Days studied, {period}',
      description: 'What the calendar of a period is called',
    },
    {period},
  );
}

/** An ISO week: 2주차, W2. */
export function weekWord(week: number): string {
  return translate(
    {
      id: 'study-log.calendar.week',
      message: 'W{week}',
      description: 'An ISO week by its number',
    },
    {week: String(week)},
  );
}

/** Beside what is no known day. */
export function estimatedWord(): string {
  return translate({
    id: 'study-log.date.estimated',
    message: 'estimated',
    description: 'Badge after a date that is only an estimate',
  });
}
