import {toIndexConcepts, toIndexEntries} from 'study-log/cli/indexRecords';
import {INDEX_VERSION} from 'study-log/cli/indexTypes';
import {toFileBelow} from '../../pageFormat/published.js';
import type {SiteContent} from '../content/siteContent.js';
import type {PublishedFile} from './publishedFile.js';

/**
 * `entries.json` and `concepts.json`: the same records as `study-log index
 * --json` prints, their permalinks those of this site.
 */
export function toIndexFiles({
  studyLog,
  addresses,
}: SiteContent): readonly PublishedFile[] {
  const {knowledge} = studyLog;
  const documents = {
    entries: toIndexEntries(knowledge, addresses),
    concepts: toIndexConcepts(knowledge, addresses),
  };
  return Object.entries(documents).map(([name, records]) => ({
    path: toFileBelow(addresses.home, `${name}.json`),
    content: JSON.stringify({version: INDEX_VERSION, [name]: records}),
  }));
}
