import {readFileSync, writeFileSync} from 'fs';
import {join} from 'path';
import type {DocusaurusConfig} from '@docusaurus/types';
import {PREVIEW_FOLDER, toDataFile} from '../pageFormat/address.js';
import {writeFile} from './files.js';
import {fillPage, putApp} from './fillPage.js';
import type {Page} from './pages/page.js';
import type {FindApp} from './renderedFolder.js';

type SiteUrls = Pick<DocusaurusConfig, 'baseUrl' | 'trailingSlash'>;

/**
 * Completes a page's rendered HTML, and writes what is shown beside links to
 * it. Not asynchronous: other plugins may read the HTML in their own
 * `postBuild`, which starts after the first wait of ours.
 */
export function completePage({
  page,
  findApp,
  outDir,
  urls,
}: {
  readonly page: Page;
  readonly findApp: FindApp;
  readonly outDir: string;
  readonly urls: SiteUrls;
}): void {
  const html = join(outDir, toHtmlFile(page.path, urls));
  const rendered = putApp(readFileSync(html, 'utf8'), () => findApp(page.path));
  writeFileSync(html, fillPage(rendered, page.data));
  if (page.preview) {
    const name = toDataFile(page.path, urls.baseUrl);
    writeFile(
      join(outDir, PREVIEW_FOLDER, name),
      JSON.stringify(page.preview()),
    );
  }
}

/** Where Docusaurus writes a page: `/base/logs/x/` → `logs/x/index.html`. */
function toHtmlFile(path: string, {baseUrl, trailingSlash}: SiteUrls): string {
  const name = path.startsWith(baseUrl) ? path.slice(baseUrl.length) : path;
  const isFolder = trailingSlash !== false || name === '' || name.endsWith('/');
  return isFolder ? join(name, 'index.html') : `${name}.html`;
}
