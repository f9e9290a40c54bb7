import type {Publishing} from '../publishing.js';
import {toSiteFeedItems} from './siteFeed.js';

/** Writes the feeds of the site and of each concept; returns how many files. */
export async function publishFeeds(
  {content, logPages, conceptPages, site, write}: Publishing,
  limit: number,
): Promise<number> {
  // Both stand on ES modules.
  const {toFeedHtml} = await import('./toFeedHtml.js');
  const {toConceptFeedFiles, toSiteFeedFiles} =
    await import('./toFeedFiles.js');
  const items = toSiteFeedItems({content, logPages, site, limit, toFeedHtml});
  return (
    write(toSiteFeedFiles(items, site)) +
    write(toConceptFeedFiles({content, conceptPages, site, limit}))
  );
}
