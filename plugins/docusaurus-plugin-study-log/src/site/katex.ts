import {readdirSync} from 'fs';
import {createRequire} from 'module';
import {dirname, join} from 'path';
import {KATEX_FOLDER} from '../pageFormat/address.js';
import type {EmittedAsset} from './content/assets.js';

/** KaTeX's stylesheet and the fonts it names, served by the site itself to pages with formulas. */
export function findKatexFiles(): readonly EmittedAsset[] {
  const dist = dirname(
    createRequire(import.meta.url).resolve('katex/dist/katex.min.css'),
  );
  const fonts = readdirSync(join(dist, 'fonts'))
    .filter((name) => name.endsWith('.woff2'))
    .map((name) => `fonts/${name}`);
  return ['katex.min.css', ...fonts].map((name) => ({
    to: `${KATEX_FOLDER}/${name}`,
    absolutePath: join(dist, name),
  }));
}
