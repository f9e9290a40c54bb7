import {
  ANKI_FILE,
  CALENDAR_FILE,
  CARDS_FILE,
} from '../../../pageFormat/reviewFiles.js';
import {toFileBelow} from '../../../pageFormat/published.js';
import type {Publishing} from '../publishing.js';
import {toAnkiDeck} from './ankiDeck.js';
import {toReviewCalendar} from './reviewCalendar.js';

/** Writes the cards for the review page, as an Anki deck and as a calendar; returns how many files. */
export function publishReview({
  content,
  pages,
  site,
  write,
}: Publishing): number {
  const deck = pages.flatMap(({data}) =>
    data.kind === 'review' ? data.cards : [],
  );
  const cards = deck.map((card) => ({
    ...card,
    url: site.absolute(card.permalink),
  }));
  const {review} = content.addresses;
  return write([
    {path: toFileBelow(review, CARDS_FILE), content: JSON.stringify(deck)},
    {
      path: toFileBelow(review, ANKI_FILE),
      content: toAnkiDeck(cards, site.title),
    },
    {
      path: toFileBelow(review, CALENDAR_FILE),
      content: toReviewCalendar(cards, {
        today: content.today,
        name: `${site.title}: ${site.message('review.title')}`,
        id: site.absolute(review),
      }),
    },
  ]);
}
