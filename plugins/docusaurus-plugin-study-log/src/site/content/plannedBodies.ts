import {
  createResolver,
  findOwnPages,
  type BodyAddresses,
} from 'study-log/bodies/createResolver';
import {toEntryRequest} from 'study-log/bodies/toEntryRequest';
import {groupBy} from 'study-log/collections/groupBy';
import type {Log} from 'study-log/logs/types';
import type {EntryRequest, FillLabels} from 'study-log/markdown/fill/types';
import {findBodyDiagrams} from './bodyDiagrams.js';
import type {SiteContent} from './siteContent.js';

/** All that a body depends on besides its blocks, and the addresses that we put into it. */
export type PlannedBody = {
  readonly log: Log;
  /** Of its whole file, to which the offsets of the request refer. */
  readonly text: string;
  readonly request: EntryRequest;
  readonly ownLinks: ReadonlySet<string>;
};

/** Makes what the blocks of an entry are filled with, as the site links it. */
export function createBodyPlanner({
  content,
  labels,
  assets,
}: {
  readonly content: SiteContent;
  readonly labels: FillLabels;
  readonly assets: Pick<BodyAddresses, 'file' | 'image'>;
}): (log: Log) => PlannedBody {
  const {studyLog, addresses} = content;
  const logLinks = groupBy(studyLog.knowledge.logLinks, ({log}) => log);
  const assetLinks = groupBy(studyLog.knowledge.assetLinks, ({log}) => log);
  const resolver = createResolver(studyLog.references, {
    ...addresses,
    file: assets.file,
    image: assets.image,
  });
  return (log) => {
    const resolve = resolver(log);
    const request = toEntryRequest({
      log,
      mentions: content.mentionsIn(log.id),
      logLinks: logLinks.get(log.id) ?? [],
      assetLinks: assetLinks.get(log.id) ?? [],
      resolve,
      diagrams: findBodyDiagrams(log, content).map(
        ({after, origin, mermaid}) => ({after, origin, mermaid}),
      ),
      labels,
      addresses: {...addresses, file: assets.file},
    });
    const hrefs = request.links.map(({href}) => href);
    const pages = findOwnPages(log, studyLog.references, resolve);
    return {
      log,
      text: content.fileOf(log)?.text ?? '',
      request,
      ownLinks: new Set([...hrefs, ...pages]),
    };
  };
}
