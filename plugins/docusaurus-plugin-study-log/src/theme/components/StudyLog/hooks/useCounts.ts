import {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';

/** The plural forms of each kind of thing, in the reader's language. */
const FORMS = {
  logs: () =>
    translate({
      id: 'study-log.count.logs',
      message: '{count} log|{count} logs',
      description: 'A number of study logs',
    }),
  days: () =>
    translate({
      id: 'study-log.count.days',
      message: '{count} day|{count} days',
      description: 'A number of days that have logs',
    }),
  studied: () =>
    translate({
      id: 'study-log.calendar.studied',
      message: '{count} day studied|{count} days studied',
      description: 'On how many days something was studied',
    }),
  longestStreak: () =>
    translate({
      id: 'study-log.calendar.longest',
      message: 'Longest streak: {count} day|Longest streak: {count} days',
      description: 'The longest run of days that were studied',
    }),
  latestStreak: () =>
    translate({
      id: 'study-log.calendar.latest',
      message: 'Latest streak: {count} day|Latest streak: {count} days',
      description: 'The latest run of days that were studied',
    }),
  /** Logs of a bulk import. */
  imported: () =>
    translate({
      id: 'study-log.count.imported',
      message:
        '{count} log brought in at once (date estimated)|{count} logs brought in at once (date estimated)',
      description: 'A number of logs that came into git on one day',
    }),
  /** Since something was last met. */
  daysSince: () =>
    translate({
      id: 'study-log.count.daysSince',
      message: 'after {count} day|after {count} days',
      description: 'How long ago a concept was last met',
    }),
  concepts: () =>
    translate({
      id: 'study-log.count.concepts',
      message: '{count} concept|{count} concepts',
      description: 'A number of concepts',
    }),
  mentions: () =>
    translate({
      id: 'study-log.count.mentions',
      message: '{count} mention|{count} mentions',
      description: 'A number of sentences that mention a concept',
    }),
  /** Before what has reached a step of the review. */
  reviewStep: () =>
    translate({
      id: 'study-log.review.step',
      message:
        'Last met {count} day ago or more|Last met {count} days ago or more',
      description: 'Heading over concepts last met so many days ago',
    }),
  diagrams: () =>
    translate({
      id: 'study-log.count.diagrams',
      message: '{count} diagram|{count} diagrams',
      description: 'A number of diagrams',
    }),
} as const;

export type Counts = Readonly<
  Record<keyof typeof FORMS, (count: number) => string>
>;

/** Words numbers of things, with the plural forms of the reader's language. */
export function useCounts(): Counts {
  const {selectMessage} = usePluralForm();
  return Object.fromEntries(
    Object.entries(FORMS).map(([things, forms]) => [
      things,
      (count: number) =>
        selectMessage(count, forms()).replace('{count}', String(count)),
    ]),
  ) as Counts;
}
