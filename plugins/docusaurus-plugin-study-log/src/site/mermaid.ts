import {readdirSync} from 'fs';
import {createRequire} from 'module';
import {dirname, join} from 'path';
import {MERMAID_FOLDER} from '../pageFormat/address.js';
import type {EmittedAsset} from './content/assets.js';

const CHUNKS = 'chunks/mermaid.esm.min';

/**
 * Mermaid as it ships, for pages with a diagram to fetch. Kept out of the
 * bundle: bundling it costs every build seconds, and a small site's bundler
 * moves it into the scripts of every page.
 */
export function findMermaidFiles(): readonly EmittedAsset[] {
  const dist = dirname(
    createRequire(import.meta.url).resolve('mermaid/dist/mermaid.esm.min.mjs'),
  );
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
