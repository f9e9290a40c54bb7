import {mkdirSync, promises, readFileSync, writeFileSync} from 'fs';
import {dirname, join} from 'path';
import type {DocusaurusConfig} from '@docusaurus/types';
import {DATA_FOLDER, PREVIEW_FOLDER, toDataFile} from '../pageFormat/address';
import {toPublicData} from '../pageFormat/htmlParts';
import {fillPage, toRenderedData} from './fillPage';
import type {Page} from './pages/page';

type SiteUrls = Pick<DocusaurusConfig, 'baseUrl' | 'trailingSlash'>;

type PublishRequest = {
  readonly page: Page;
  readonly outDir: string;
  readonly urls: SiteUrls;
};

/** Writes a page's JSON where static rendering reads it; a file that says the same stays as it is. */
export function writePageFile({
  page,
  pagesDir,
  baseUrl,
}: {
  readonly page: Page;
  readonly pagesDir: string;
  readonly baseUrl: string;
}): void {
  writeIfChanged(
    join(pagesDir, toDataFile(page.path, baseUrl)),
    JSON.stringify(toRenderedData(page.data)),
  );
}

/**
 * Completes a page's rendered HTML. Not asynchronous: other plugins may read
 * the HTML in their own `postBuild`, which starts after the first wait of ours.
 */
export function completePage({page, outDir, urls}: PublishRequest): void {
  const html = join(outDir, toHtmlFile(page.path, urls));
  writeFileSync(html, fillPage(readFileSync(html, 'utf8'), page.data));
}

/** Writes beside the site's HTML what the browser fetches: of a page on navigation, of its preview on hover. */
export async function publishPage({
  page,
  outDir,
  urls: {baseUrl},
}: PublishRequest): Promise<void> {
  const name = toDataFile(page.path, baseUrl);
  const publish = (folder: string, data: unknown): Promise<void> =>
    writeNewFile(join(outDir, folder, name), JSON.stringify(data));
  await publish(DATA_FOLDER, toPublicData(page.data));
  if (page.preview) {
    await publish(PREVIEW_FOLDER, page.preview());
  }
}

/** Where Docusaurus writes a page: `/base/logs/x/` → `logs/x/index.html`. */
function toHtmlFile(path: string, {baseUrl, trailingSlash}: SiteUrls): string {
  const name = path.startsWith(baseUrl) ? path.slice(baseUrl.length) : path;
  const isFolder = trailingSlash !== false || name === '' || name.endsWith('/');
  return isFolder ? join(name, 'index.html') : `${name}.html`;
}

/** Writes a file unless it holds `text` already, so that watchers stay quiet. */
export function writeIfChanged(file: string, text: string): void {
  if (readIfThere(file) !== text) {
    writeFile(file, text);
  }
}

function writeFile(file: string, text: string): void {
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, text);
}

/** Makes the folder only where it is missing: thousands of pages share a few. */
async function writeNewFile(file: string, text: string): Promise<void> {
  try {
    await promises.writeFile(file, text);
  } catch {
    await promises.mkdir(dirname(file), {recursive: true});
    await promises.writeFile(file, text);
  }
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
