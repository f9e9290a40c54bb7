import {join} from 'path';
import {logger} from '@docusaurus/logger';
import {CONCEPT_INDEX_FILE, toSearchFolder} from '../../pageFormat/search.js';
import type {SiteContent} from '../content/siteContent.js';
import {writeFile} from '../files.js';
import type {Page} from '../pages/page.js';
import type {RunParams} from '../run.js';
import {buildConceptIndex} from './conceptIndex.js';
import {toSearchDocument} from './searchDocument.js';
import {writeTextIndex} from './writeTextIndex.js';

export type WriteSearchParams = Pick<RunParams, 'options'> & {
  readonly context: {
    readonly i18n: Pick<RunParams['context']['i18n'], 'defaultLocale'>;
  };
  readonly content: SiteContent;
  readonly pages: readonly Page[];
  readonly outDir: string;
};

/**
 * Writes what the search box fetches into a built site; returns how many files
 * that are. A site whose text cannot be searched is whole otherwise: what
 * keeps Pagefind from it is a warning.
 */
export async function writeSearch({
  context,
  options,
  content,
  pages,
  outDir,
}: WriteSearchParams): Promise<number> {
  const folder = join(outDir, toSearchFolder(options.id));
  writeFile(
    join(folder, CONCEPT_INDEX_FILE),
    JSON.stringify(buildConceptIndex(content)),
  );
  const documents = pages.flatMap(({data}) =>
    data.kind === 'log' ? [toSearchDocument(data)] : [],
  );
  try {
    // The logs are the same in all locales, so their language is the site's own.
    const [language = ''] = context.i18n.defaultLocale.split('-');
    return await writeTextIndex({documents, language, folder});
  } catch (error) {
    logger.warn(
      `docusaurus-plugin-study-log: the text of the logs cannot be searched, because Pagefind made no index: ${String(error)} (search: false builds without the search box).`,
    );
    return 1;
  }
}
