import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import type {DrawingSettings} from './settings.js';

const readVersion = (path: string): string => {
  const {version} = createRequire(import.meta.url)(path) as {version: string};
  return version;
};

async function hashFile(path: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
}

/**
 * A hash of all that a drawing depends on: the source, the options, the font files' contents, and the
 * versions of this package and of Mermaid.
 */
export async function cacheKey(
  source: string,
  {font, ...settings}: DrawingSettings,
): Promise<string> {
  const files = [font.regular, ...(font.bold ? [font.bold] : [])];
  const parts = {
    source,
    settings,
    family: font.family,
    files: await Promise.all(files.map(hashFile)),
    versions: [
      readVersion('../package.json'),
      readVersion('mermaid/package.json'),
    ],
  };
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
