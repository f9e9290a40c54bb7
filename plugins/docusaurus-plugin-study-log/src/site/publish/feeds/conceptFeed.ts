import type {Concept} from 'study-log/knowledge/types';
import type {Log} from 'study-log/logs/types';
import type {ConceptPageData} from '../../../theme/types.js';
import {toLastChange} from '../../content/lastChange.js';
import type {SiteContent} from '../../content/siteContent.js';
import {findFigures} from '../../diagrams/placeholder.js';
import {toPlainColours} from '../../diagrams/toPlainColours.js';
import {toExcerpt} from '../../pages/excerpt.js';
import {escapeHtml} from 'study-log/html/escapeHtml';
import type {PublishedSite} from '../publishedSite.js';
import {toFeedTime, toUpdated, type FeedItem} from './feedItem.js';
import type {ToFeedHtml} from './siteFeed.js';

/**
 * The newest `limit` logs that name a concept, each with what it says of it:
 * its definition, what stands under its headings, its diagrams, and the
 * sentences that mention it. The rest of the log is another concept's news.
 */
export function toConceptFeedItems({
  concept,
  page,
  content,
  site,
  limit,
  toFeedHtml,
}: {
  readonly concept: Concept;
  /** Its page, which has its diagrams drawn. */
  readonly page: ConceptPageData | undefined;
  readonly content: SiteContent;
  readonly site: PublishedSite;
  readonly limit: number;
  readonly toFeedHtml: ToFeedHtml;
}): readonly FeedItem[] {
  const diagrams = page ? findDrawn(page) : [];
  const dated = concept.logs
    .flatMap((id) => content.logs.get(id) ?? [])
    .filter(({date}) => date !== null);
  return dated
    .slice(-limit)
    .reverse()
    .map((log) => {
      const permalink = content.addresses.log(log);
      const published = toFeedTime(log.date ?? '');
      const figures = diagrams.filter(({from}) => from === permalink);
      return {
        title: log.title,
        url: site.absolute(permalink),
        published,
        updated: toUpdated(published, toLastChange([log], content)),
        summary: toExcerpt(log),
        html: [
          ...[
            ...(page ? toNotes(page, permalink) : []),
            ...figures.map(({figure}) => figure),
          ].map((html) => toFeedHtml(html, site.absolute(permalink))),
          ...toSentences(concept, log, content),
        ].join('\n'),
      };
    });
}

/** The figures of a concept's page, each with the log that it is from; their colours stand in the first alone. */
function findDrawn({parts: {diagrams}}: ConceptPageData): readonly {
  readonly figure: string;
  readonly from: string | undefined;
}[] {
  return findFigures(toPlainColours(diagrams.html)).map((figure, index) => ({
    figure,
    from: diagrams.sources[index]?.from?.permalink,
  }));
}

/** What a log says of a concept under headings of its own; `permalink`: of the log. */
function toNotes(
  {parts: {definitions, facets}}: ConceptPageData,
  permalink: string,
): readonly string[] {
  return [
    ...definitions
      .filter(({from}) => from?.permalink.split('#')[0] === permalink)
      .map(({html}) => html),
    ...facets
      .flatMap(({entries}) => entries)
      .filter(({log}) => log.permalink === permalink)
      .map(({heading, html}) => `<h2>${escapeHtml(heading)}</h2>${html}`),
  ];
}

function toSentences(
  concept: Concept,
  {id}: Log,
  content: SiteContent,
): readonly string[] {
  const sentences = content
    .mentionsOf(concept.id)
    .filter(({log}) => log === id)
    .map(({sentence}) => sentence.text);
  return [...new Set(sentences)].map(
    (text) => `<blockquote><p>${escapeHtml(text)}</p></blockquote>`,
  );
}
