import {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';

export type ReviewCounts = {
  /** Cards that are left: 남은 카드 3장. */
  readonly cards: (count: number) => string;
  /** When a card comes up again: 3일 뒤; 0 = today. */
  readonly inDays: (count: number) => string;
};

/** Words the numbers of a review, with the plural forms of the reader's language. */
export function useReviewCounts(): ReviewCounts {
  const {selectMessage} = usePluralForm();
  const word = (count: number, forms: string) =>
    selectMessage(count, forms).replace('{count}', String(count));
  return {
    cards: (count) =>
      word(
        count,
        translate({
          id: 'study-log.count.cards',
          message: '{count} card left|{count} cards left',
          description: 'How many cards are left to look at',
        }),
      ),
    inDays: (count) =>
      count === 0
        ? translate({
            id: 'study-log.count.today',
            message: 'later today',
            description: 'When a card comes up again: on the same day',
          })
        : word(
            count,
            translate({
              id: 'study-log.count.inDays',
              message: 'in {count} day|in {count} days',
              description: 'In how many days a card comes up again',
            }),
          ),
  };
}
