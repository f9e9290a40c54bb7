import {toIndexConcepts, toIndexEntries} from 'study-log/cli/indexRecords';
import {INDEX_VERSION} from 'study-log/cli/indexTypes';
import {type Published, toFileBelow} from '../../pageFormat/published.js';
import type {SiteContent} from '../content/siteContent.js';
import type {RunParams} from '../run.js';
import {assertCardPeers} from './cards/assertCardPeers.js';
import {findCardFonts} from './cards/cardFonts.js';
import type {CardOptions} from './cards/drawCards.js';
import {publishCards} from './cards/publishCards.js';
import {publishFeeds} from './feeds/publishFeeds.js';
import {measure, type PublishedPart} from './measure.js';
import type {PublishedFile} from './publishedFile.js';
import {createPublishedSite} from './publishedSite.js';
import {createPublishing, type PublishInput} from './publishing.js';
import {publishReview} from './review/publishReview.js';
import {publishTwins} from './twins/publishTwins.js';

export type Publisher = {
  /** What the head of a page may name. */
  readonly published: Published;
  /**
   * Writes what is published beside the pages: index files, feeds, Markdown
   * twins, cards. For when the site is built; nothing of it is in a bundle.
   */
  readonly publish: (
    input: Omit<PublishInput, 'site'>,
  ) => Promise<readonly PublishedPart[]>;
};

type PublisherParams = Pick<RunParams, 'context' | 'options' | 'paths'>;

/**
 * Settles what the options ask to be published.
 *
 * @throws UserError when cards are asked for and what draws them is not installed.
 */
export function createPublisher({
  context,
  options,
  paths,
}: PublisherParams): Publisher {
  const {feedLimit, markdown} = options;
  const cards = options.cards ? settleCards({context, options, paths}) : null;
  return {
    published: {
      feeds: feedLimit > 0,
      markdown,
      cards: cards !== null,
      review: true,
    },
    publish: async (input) => {
      const {addresses} = input.content;
      const site = createPublishedSite({context, options, addresses});
      const publishing = createPublishing({...input, site});
      const {write} = publishing;
      return [
        await measure('index', () => write(toIndexFiles(input.content))),
        await measure('review', () => publishReview(publishing)),
        ...(feedLimit > 0
          ? [await measure('feeds', () => publishFeeds(publishing, feedLimit))]
          : []),
        ...(markdown
          ? [await measure('markdown', () => publishTwins(publishing))]
          : []),
        ...(cards
          ? [await measure('cards', () => publishCards(publishing, cards))]
          : []),
      ];
    },
  };
}

function settleCards({context, options, paths}: PublisherParams): CardOptions {
  const fonts = findCardFonts({
    siteDir: context.siteDir,
    own: options.cardFonts,
  });
  assertCardPeers(fonts);
  return {
    fonts,
    cacheDir: paths.cacheDir,
    threads: options.threads,
  };
}

/**
 * `entries.json` and `concepts.json`: the same records as `study-log index
 * --json` prints, their permalinks those of this site.
 */
function toIndexFiles({
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
