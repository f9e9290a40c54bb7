import {readdirSync} from 'fs';
import {dirname, join} from 'path';
import type {EmittedAsset} from './content/assets';

/** Folder of KaTeX's CSS and fonts, under baseUrl; only pages with formulas ask for it. */
export const KATEX_FOLDER = 'study-log-assets/katex';

/** KaTeX's stylesheet and the fonts it names, served by the site itself. */
export function findKatexFiles(): readonly EmittedAsset[] {
  const dist = dirname(require.resolve('katex/dist/katex.min.css'));
  const fonts = readdirSync(join(dist, 'fonts'))
    .filter((name) => name.endsWith('.woff2'))
    .map((name) => `fonts/${name}`);
  return ['katex.min.css', ...fonts].map((name) => ({
    to: `${KATEX_FOLDER}/${name}`,
    absolutePath: join(dist, name),
  }));
}
