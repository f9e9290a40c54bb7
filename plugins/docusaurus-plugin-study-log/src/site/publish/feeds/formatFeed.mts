import {Feed} from 'feed';
import {escapeHtml} from '../../content/escapeHtml.js';
import type {FeedFormat} from '../../../pageFormat/published.js';
import type {FeedItem} from './feedItem.js';

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

/** What XML 1.0 allows in no form: control characters, noncharacters, halves of surrogate pairs. */
const NOT_XML =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Prints a feed, newest item first as given. Its own date is that of its latest change. */
export function formatFeed(
  format: FeedFormat,
  info: FeedInfo,
  items: readonly FeedItem[],
): string {
  const clean = (text: string) => text.replace(NOT_XML, '');
  // Atom's titles and summaries are marked as HTML by the library; elsewhere they are text.
  const plain = (text: string) =>
    format === 'atom' ? escapeHtml(clean(text)) : clean(text);
  const feed = new Feed({
    id: info.url,
    link: info.url,
    title: clean(info.title),
    description: clean(info.description),
    language: info.language,
    author: {name: clean(info.author)},
    generator: GENERATOR,
    feedLinks: {[format]: info.feedUrl},
    updated: latest(items),
    copyright: '',
  });
  items.forEach(({title, url, published, updated, summary, html, image}) =>
    feed.addItem({
      title: plain(title),
      id: url,
      link: url,
      date: updated,
      published,
      description: plain(summary),
      content: clean(html),
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
