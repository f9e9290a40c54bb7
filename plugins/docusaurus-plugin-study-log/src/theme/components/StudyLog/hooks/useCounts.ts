import {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';

export type Counts = {
  readonly logs: (count: number) => string;
  readonly days: (count: number) => string;
  readonly concepts: (count: number) => string;
  readonly mentions: (count: number) => string;
  readonly diagrams: (count: number) => string;
};

/** Words numbers of things, with the plural forms of the reader's language. */
export function useCounts(): Counts {
  const {selectMessage} = usePluralForm();
  const word = (count: number, forms: string) =>
    selectMessage(count, forms).replace('{count}', String(count));
  return {
    logs: (count) =>
      word(
        count,
        translate({
          id: 'study-log.count.logs',
          message: '{count} log|{count} logs',
          description: 'A number of study logs',
        }),
      ),
    days: (count) =>
      word(
        count,
        translate({
          id: 'study-log.count.days',
          message: '{count} day|{count} days',
          description: 'A number of days that have logs',
        }),
      ),
    concepts: (count) =>
      word(
        count,
        translate({
          id: 'study-log.count.concepts',
          message: '{count} concept|{count} concepts',
          description: 'A number of concepts',
        }),
      ),
    mentions: (count) =>
      word(
        count,
        translate({
          id: 'study-log.count.mentions',
          message: '{count} mention|{count} mentions',
          description: 'A number of sentences that mention a concept',
        }),
      ),
    diagrams: (count) =>
      word(
        count,
        translate({
          id: 'study-log.count.diagrams',
          message: '{count} diagram|{count} diagrams',
          description: 'A number of diagrams',
        }),
      ),
  };
}
