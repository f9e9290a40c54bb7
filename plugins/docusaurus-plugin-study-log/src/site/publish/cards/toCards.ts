import type {ConceptPageData, LogPageData} from '../../../theme/types.js';
import type {PublishedSite} from '../publishedSite.js';
import type {Card} from './types.js';

const CONCEPTS_ON_CARD = 5;

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
