import {FEEDS, toFileBelow} from '../../../pageFormat/published.js';
import type {PublishedFile} from '../publishedFile.js';
import type {PublishedSite} from '../publishedSite.js';
import type {Publishing} from '../publishing.js';
import {toConceptFeedItems} from './conceptFeed.js';
import type {FeedItem} from './feedItem.js';
import {formatFeed} from './formatFeed.js';
import {toFeedHtml} from './toFeedHtml.js';

/** Where one subject's feeds stand, and what they are called. */
type Subject = {
  /** Path that the files stand below. */
  readonly below: string;
  /** Path of the page that the feed is of. */
  readonly page: string;
  readonly title: string;
  readonly description: string;
};

/** The whole site's feeds, one a format. */
export function toSiteFeedFiles(
  items: readonly FeedItem[],
  site: PublishedSite,
): readonly PublishedFile[] {
  const subject = {
    below: site.root,
    page: site.home,
    title: site.title,
    description: site.tagline || site.title,
  };
  return toFiles(subject, items, site);
}

/** The feeds of each concept that a dated log names. */
export function* toConceptFeedFiles({
  content,
  conceptPages,
  site,
  limit,
}: Pick<Publishing, 'content' | 'conceptPages' | 'site'> & {
  readonly limit: number;
}): Generator<PublishedFile> {
  const pages = new Map(conceptPages.map((data) => [data.permalink, data]));
  for (const concept of content.concepts.values()) {
    const page = content.addresses.concept(concept.id);
    const subject = {
      below: page,
      page,
      title: `${concept.name} | ${site.title}`,
      description: concept.definitions[0]?.lines[0] ?? concept.name,
    };
    const items = toConceptFeedItems({
      concept,
      page: pages.get(page),
      content,
      site,
      limit,
      toFeedHtml,
    });
    yield* toFiles(subject, items, site);
  }
}

function toFiles(
  {below, page, title, description}: Subject,
  items: readonly FeedItem[],
  site: PublishedSite,
): readonly PublishedFile[] {
  return FEEDS.map(({format, file}) => {
    const path = toFileBelow(below, file);
    const info = {
      title,
      description,
      url: site.absolute(page),
      feedUrl: site.absolute(path),
      author: site.title,
      language: site.language,
    };
    return {path, content: formatFeed(format, info, items)};
  });
}
