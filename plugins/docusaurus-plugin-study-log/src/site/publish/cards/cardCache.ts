import {createHash} from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import {dirname, join} from 'node:path';
import type {Card, CardFonts} from './types';

/** Drawn cards on disk, one PNG a card, named after all that it depends on. */
export type CardCache = {
  readonly keyOf: (card: Card) => string;
  readonly read: (key: string) => Uint8Array | undefined;
  readonly write: (key: string, png: Uint8Array) => void;
  /** Drops the oldest of the cards that this run did not use; a few runs' worth (another locale) stays. */
  readonly prune: (used: ReadonlySet<string>) => void;
};

/** Old cards kept per card in use, and at least. */
const KEPT_RATIO = 3;
const KEPT_LEAST = 16;

export function createCardCache(folder: string, fonts: CardFonts): CardCache {
  const version = readVersion(fonts);
  const fileOf = (key: string) => join(folder, `${key}.png`);
  mkdirSync(folder, {recursive: true});
  return {
    keyOf: (card) =>
      createHash('sha256')
        .update(version)
        .update(JSON.stringify(card))
        .digest('hex'),
    read: (key) => {
      try {
        return readFileSync(fileOf(key));
      } catch {
        return undefined;
      }
    },
    // Renamed into place, so that a reader never sees half a file.
    write: (key, png) => {
      const temporary = `${fileOf(key)}.${process.pid}.tmp`;
      writeFileSync(temporary, png);
      renameSync(temporary, fileOf(key));
    },
    prune: (used) => {
      const old = readdirSync(folder)
        .filter((name) => !used.has(name.replace(/\.png$/, '')))
        .map((name) => ({name, time: statSync(join(folder, name)).mtimeMs}))
        .sort((a, b) => b.time - a.time || (a.name < b.name ? -1 : 1));
      old
        .slice(Math.max(KEPT_LEAST, used.size * KEPT_RATIO))
        .forEach(({name}) => rmSync(join(folder, name), {force: true}));
    },
  };
}

/** The files that decide what a card looks like, and the versions of what draws it. */
function readVersion({regular, bold}: CardFonts): string {
  const hash = createHash('sha256');
  const own = ['cardDesign', 'drawCard', 'wholeWords'].map((name) =>
    readdirSync(__dirname)
      .filter((file) => file.startsWith(`${name}.`) && !file.includes('.d.'))
      .map((file) => join(__dirname, file)),
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
function readPackageJson(name: string, from = require.resolve(name)): string {
  try {
    return readFileSync(join(dirname(from), 'package.json'), 'utf8');
  } catch {
    return readPackageJson(name, dirname(from));
  }
}
