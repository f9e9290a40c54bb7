import {logger} from '@docusaurus/logger';
import {toCardPath} from '../../../pageFormat/published.js';
import {createProgress} from '../progress.js';
import type {Publishing} from '../publishing.js';
import {drawCards, type CardOptions} from './drawCards.js';
import {toConceptCard, toLogCard} from './toCards.js';

/** Writes a card for each log and concept; returns how many files. */
export async function publishCards(
  {logPages, conceptPages, site, write}: Publishing,
  options: CardOptions,
): Promise<number> {
  const cards = [
    ...[...logPages.values()].map(({data}) => ({
      path: toCardPath(data.permalink, site.baseUrl),
      card: toLogCard(data, site),
    })),
    ...conceptPages.map((data) => ({
      path: toCardPath(data.permalink, site.baseUrl),
      card: toConceptCard(data, site),
    })),
  ];
  await drawCards(
    cards.map(({card}) => card),
    {
      options,
      onCard: (index, content) => {
        const {path} = cards[index] ?? {};
        write(path === undefined ? [] : [{path, content}]);
      },
      onProgress: createProgress({
        what: 'study-log: cards drawn',
        say: (line) => logger.info(line),
        now: () => performance.now(),
      }),
    },
  );
  return cards.length;
}
