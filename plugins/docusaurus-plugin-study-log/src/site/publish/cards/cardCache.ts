import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {readdir, rm, stat} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {readChecked, writeChecked} from 'study-log/cache/checkedFile';
import type {Card, CardFonts} from './types.js';

/** Drawn cards on disk, one PNG a card, named after all that it depends on. What cannot be read or written costs time, not the build. */
export type CardCache = {
  readonly keyOf: (card: Card) => string;
  readonly read: (key: string) => Promise<Uint8Array | undefined>;
  readonly write: (key: string, png: Uint8Array) => Promise<void>;
  /** Drops the oldest of the cards that this run did not use; a few runs' worth (another locale) stays. Never rejects. */
  readonly prune: (used: ReadonlySet<string>) => Promise<void>;
};

/** Old cards kept per card in use, and at least. */
const KEPT_RATIO = 3;
const KEPT_LEAST = 16;

const HERE = dirname(fileURLToPath(import.meta.url));

export function createCardCache(folder: string, fonts: CardFonts): CardCache {
  const version = readVersion(fonts);
  const fileOf = (key: string) => join(folder, `${key}.png`);
  return {
    keyOf: (card) =>
      createHash('sha256')
        .update(version)
        .update(JSON.stringify(card))
        .digest('hex'),
    read: (key) => readChecked(fileOf(key)),
    write: (key, png) => writeChecked(fileOf(key), png),
    prune: (used) => prune(folder, used).catch(() => {}),
  };
}

async function prune(folder: string, used: ReadonlySet<string>): Promise<void> {
  const old = (await readdir(folder)).filter(
    (name) => !used.has(name.replace(/\.png$/, '')),
  );
  const dated = await Promise.all(
    old.map(async (name) => {
      const path = join(folder, name);
      return {path, time: (await stat(path)).mtimeMs};
    }),
  );
  dated.sort((a, b) => b.time - a.time || (a.path < b.path ? -1 : 1));
  const dropped = dated.slice(Math.max(KEPT_LEAST, used.size * KEPT_RATIO));
  await Promise.all(dropped.map(({path}) => rm(path, {force: true})));
}

/** The files that decide what a card looks like, and the versions of what draws it. */
function readVersion({regular, bold}: CardFonts): string {
  const hash = createHash('sha256');
  const own = ['cardDesign', 'drawCard', 'wholeWords'].map((name) =>
    readdirSync(HERE)
      .filter((file) => file.startsWith(`${name}.`) && !file.includes('.d.'))
      .map((file) => join(HERE, file)),
  );
  [...own.flat().sort(), regular, bold].forEach((file) =>
    hash.update(readFileSync(file)),
  );
  ['satori', '@resvg/resvg-js'].forEach((name) =>
    hash.update(readPackageJson(name)),
  );
  return hash.digest('hex');
}

/** By hand: `exports` keeps a package.json from `require.resolve`. */
function readPackageJson(
  name: string,
  from = createRequire(import.meta.url).resolve(name),
): string {
  try {
    return readFileSync(join(dirname(from), 'package.json'), 'utf8');
  } catch {
    return readPackageJson(name, dirname(from));
  }
}
