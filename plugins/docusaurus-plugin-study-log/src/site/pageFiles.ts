import {mkdirSync, readFileSync, writeFileSync} from 'fs';
import {dirname, join} from 'path';
import {DATA_FOLDER, toDataFile} from '../pageFormat/address';
import {toPublicData} from '../pageFormat/publicData';
import type {Page} from './pages/page';

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
    JSON.stringify(page.data),
  );
}

/** Writes what the browser fetches on navigation, beside the site's HTML. */
export function writePublicFile({
  page,
  outDir,
  baseUrl,
}: {
  readonly page: Page;
  readonly outDir: string;
  readonly baseUrl: string;
}): void {
  const file = join(outDir, DATA_FOLDER, toDataFile(page.path, baseUrl));
  writeFile(file, JSON.stringify(toPublicData(page.data)));
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

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
