import {readdirSync} from 'fs';
import {dirname, join} from 'path';
import {MERMAID_FOLDER} from '../pageFormat/address';
import type {EmittedAsset} from './content/assets';

const CHUNKS = 'chunks/mermaid.esm.min';

/**
 * Mermaid as it ships, for pages with a diagram to fetch. Kept out of the
 * bundle: bundling it costs every build seconds, and a small site's bundler
 * moves it into the scripts of every page.
 */
export function findMermaidFiles(): readonly EmittedAsset[] {
  const dist = dirname(require.resolve('mermaid/dist/mermaid.esm.min.mjs'));
  const chunks = readdirSync(join(dist, CHUNKS))
    .filter((name) => name.endsWith('.mjs'))
    .map((name) => `${CHUNKS}/${name}`);
  return ['mermaid.esm.min.mjs', ...chunks].map((name) => ({
    to: `${MERMAID_FOLDER}/${toJs(name)}`,
    absolutePath: join(dist, name),
    edit: (text) => text.replace(IMPORT, toJs),
  }));
}

/** `"./chunk-X.mjs"` */
const IMPORT = /(["'])\.{1,2}\/[\w./-]+\.mjs\1/g;

/** Not every server knows `.mjs` as JavaScript, and a browser runs nothing else. */
function toJs(name: string): string {
  return name.replace(/\.mjs/, '.js');
}
