import {Feed} from 'feed';
import type {FeedFormat} from '../../../pageFormat/published.js';
import type {FeedItem} from './feedItem.js';
import {toFeedTexts} from './feedTexts.js';

export type FeedInfo = {
  readonly title: string;
  readonly description: string;
  /** Absolute address of the page that the feed is of. */
  readonly url: string;
  /** Absolute address of the feed itself. */
  readonly feedUrl: string;
  readonly author: string;
  readonly language: string;
};

const GENERATOR = 'docusaurus-plugin-study-log';

/** Prints a feed, newest item first as given. Its own date is that of its latest change. */
export function formatFeed(
  format: FeedFormat,
  info: FeedInfo,
  items: readonly FeedItem[],
): string {
  const to = toFeedTexts(format);
  const feed = new Feed({
    id: info.url,
    link: info.url,
    title: to.info(info.title),
    description: to.info(info.description),
    language: info.language,
    author: {name: to.info(info.author)},
    generator: GENERATOR,
    feedLinks: {[format]: info.feedUrl},
    updated: latest(items),
    copyright: '',
  });
  items.forEach(({title, url, published, updated, summary, html, image}) =>
    feed.addItem({
      title: to.title(title),
      id: url,
      link: url,
      date: updated,
      published,
      description: to.summary(summary),
      content: to.html(html),
      image: format === 'json' ? image : undefined,
    }),
  );
  return print(feed, format);
}

function print(feed: Feed, format: FeedFormat): string {
  switch (format) {
    case 'rss':
      return feed.rss2();
    case 'atom':
      return feed.atom1();
    case 'json':
      return feed.json1();
  }
}

/** The same logs make the same feed: no clock is asked. */
function latest(items: readonly FeedItem[]): Date {
  return new Date(Math.max(0, ...items.map(({updated}) => updated.getTime())));
}
