import {join} from 'node:path';
import type {ConceptPageData} from '../../theme/types.js';
import type {SiteContent} from '../content/siteContent.js';
import {writeFile} from '../files.js';
import type {Page} from '../pages/page.js';
import type {LogPage, SitePlan} from '../planSite.js';
import type {PublishedFile} from './publishedFile.js';
import type {PublishedSite} from './publishedSite.js';

export type PublishInput = {
  readonly content: SiteContent;
  readonly plan: SitePlan;
  readonly pages: readonly Page[];
  readonly site: PublishedSite;
  readonly outDir: string;
};

/** All that a publishing step reads, the pages by kind, and where its files go. */
export type Publishing = PublishInput & {
  /** By permalink. */
  readonly logPages: ReadonlyMap<string, LogPage>;
  readonly conceptPages: readonly ConceptPageData[];
  /** Returns how many files it wrote. */
  readonly write: (files: Iterable<PublishedFile>) => number;
};

export function createPublishing(input: PublishInput): Publishing {
  const {pages, outDir, site} = input;
  return {
    ...input,
    logPages: new Map(pages.filter(isLogPage).map((page) => [page.path, page])),
    conceptPages: pages.flatMap(({data}) =>
      data.kind === 'concept' ? [data] : [],
    ),
    write: (files) => {
      let count = 0;
      for (const file of files) {
        writePublished(file, {outDir, baseUrl: site.baseUrl});
        count += 1;
      }
      return count;
    },
  };
}

function isLogPage(page: Page): page is LogPage {
  return page.data.kind === 'log';
}

/** Writes a file of the site below the build's output folder, which stands for baseUrl. */
function writePublished(
  {path, content}: PublishedFile,
  {outDir, baseUrl}: {readonly outDir: string; readonly baseUrl: string},
): void {
  const inner = path.startsWith(baseUrl) ? path.slice(baseUrl.length) : path;
  writeFile(join(outDir, inner), content);
}
