import type {SiteContent} from '../../content/siteContent.js';
import {toLastChange} from '../../content/lastChange.js';
import type {LogPage} from '../../planSite.js';
import type {PublishedSite} from '../publishedSite.js';
import {toFeedTime, toUpdated, type FeedItem} from './feedItem.js';

/** A compiled body with its addresses made absolute (`toFeedHtml`). */
export type ToFeedHtml = (html: string, base: string) => string;

/**
 * The newest `limit` logs with their whole bodies. A log without a date is in
 * no feed: nobody could say when it appeared.
 */
export function toSiteFeedItems({
  content,
  logPages,
  site,
  limit,
  toFeedHtml,
}: {
  readonly content: SiteContent;
  /** By permalink. */
  readonly logPages: ReadonlyMap<string, LogPage>;
  readonly site: PublishedSite;
  readonly limit: number;
  readonly toFeedHtml: ToFeedHtml;
}): readonly FeedItem[] {
  const dated = content.studyLog.logs.filter(({date}) => date !== null);
  return dated
    .slice(-limit)
    .reverse()
    .flatMap((log) => {
      const page = logPages.get(content.addresses.log(log));
      if (!page || log.date === null) {
        return [];
      }
      const url = site.absolute(page.path);
      const published = toFeedTime(log.date);
      return [
        {
          title: page.data.title,
          url,
          published,
          updated: toUpdated(published, toLastChange([log], content)),
          summary: page.data.description,
          html: toFeedHtml(page.data.parts.body.html, url),
        },
      ];
    });
}
