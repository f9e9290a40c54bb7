import {logger} from '@docusaurus/logger';
import {toCardPath} from '../../../pageFormat/published.js';
import type {ConceptPageData, LogPageData} from '../../../theme/types.js';
import {createProgress} from '../progress.js';
import type {PublishedSite} from '../publishedSite.js';
import type {Publishing} from '../publishing.js';
import {type CardOptions, drawCards} from './drawCards.js';
import type {Card} from './types.js';

const CONCEPTS_ON_CARD = 5;

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

export function toLogCard(
  {title, date, concepts}: LogPageData,
  {title: site, language}: Pick<PublishedSite, 'title' | 'language'>,
): Card {
  const day = new Intl.DateTimeFormat(language, {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return {
    site,
    kicker: date ? day.format(new Date(`${date}T00:00:00Z`)) : '',
    title,
    text: concepts.slice(0, CONCEPTS_ON_CARD).join('  ·  '),
  };
}

export function toConceptCard(
  {name, description}: ConceptPageData,
  {title: site, message}: Pick<PublishedSite, 'title' | 'message'>,
): Card {
  return {
    site,
    kicker: message('concepts.title'),
    title: name,
    text: description,
  };
}
