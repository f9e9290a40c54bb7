import {closeSync, mkdirSync, openSync, writeFileSync} from 'fs';
import {join} from 'path';
import {toPageKey} from '../pageFormat/address.js';
import {PAGES_FILE, PLACES_FILE} from '../pageFormat/pagesFile.js';
import {withoutDeck} from '../pageFormat/staticParts.js';
import type {Page} from './pages/page.js';

/** Writes the data of all pages where static rendering reads it (`theme/pageData/serverPages`). */
export function writePages(pages: readonly Page[], folder: string): void {
  mkdirSync(folder, {recursive: true});
  const places: Record<string, readonly [number, number]> = {};
  const file = openSync(join(folder, PAGES_FILE), 'w');
  try {
    let offset = 0;
    for (const page of pages) {
      const text = Buffer.from(JSON.stringify(withoutDeck(page.data)));
      writeFileSync(file, text);
      places[toPageKey(page.path)] = [offset, text.length];
      offset += text.length;
    }
  } finally {
    closeSync(file);
  }
  writeFileSync(join(folder, PLACES_FILE), JSON.stringify(places));
}
