import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import type {DrawingSettings} from './settings.js';

/** Counts up when the same drawing comes to another outcome. */
const FORMAT = 5;

const readVersion = (path: string): string => {
  const {version} = createRequire(import.meta.url)(path) as {version: string};
  return version;
};

async function hashFile(path: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
}

async function describeSettings({
  font,
  ...settings
}: DrawingSettings): Promise<string> {
  const files = [font.regular, ...(font.bold ? [font.bold] : [])];
  return JSON.stringify({
    format: FORMAT,
    settings,
    family: font.family,
    files: await Promise.all(files.map(hashFile)),
    versions: [
      readVersion('../package.json'),
      readVersion('mermaid/package.json'),
    ],
  });
}

/**
 * Gives the key of a source: a hash of all that its drawing depends on, which is the source, the
 * options, the font files' contents (read once), and the versions of this package and of Mermaid.
 */
export function createCacheKey(
  settings: DrawingSettings,
): (source: string) => Promise<string> {
  let described: Promise<string> | undefined;
  return async (source) => {
    described ??= describeSettings(settings);
    return createHash('sha256')
      .update(JSON.stringify([await described, source]))
      .digest('hex');
  };
}
