import {createHash} from 'node:crypto';
import {readdir, rm, stat} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

import {openChecked, streamChecked} from '../cache/checkedFile.js';
import {readCodeVersion} from '../cache/codeVersion.js';
import type {LogFolder} from '../read/index.js';

/** What an index depends on besides our code. */
export type OutputInput = {
  readonly logs: LogFolder;
  readonly today: string;
  readonly json: boolean;
};

/** Of some folders, or of one before and after a change. */
const KEPT = 4;
const HEX = /^[0-9a-f]{64}$/;
/** Code that decides what an index says, besides this room. */
export const INDEX_ROOMS = [
  'cache',
  'collections',
  'concepts',
  'flows',
  'html',
  'knowledge',
  'language',
  'logs',
  'markdown',
  'memo',
  'mentions',
  'problems',
  'reading',
  'references',
  'relations',
  'workers',
];
const HERE = path.dirname(fileURLToPath(import.meta.url));

/**
 * The output that `make` made of the same folder before, or makes now, piece
 * by piece: that of many logs is too long to hold. The key is a hash of all
 * that is in the folder and of our own code.
 *
 * @param cacheDir - absolute path; undefined remembers nothing
 */
export async function* rememberOutput({
  cacheDir,
  input,
  make,
}: {
  readonly cacheDir: string | undefined;
  readonly input: OutputInput;
  readonly make: () => Promise<Iterable<string>>;
}): AsyncGenerator<string, void, undefined> {
  if (cacheDir === undefined) {
    yield* await make();
    return;
  }
  const folder = path.join(cacheDir, 'index');
  const file = path.join(folder, toKey(input));
  const stored = await streamChecked(file);
  if (stored) {
    yield* stored;
    return;
  }
  const store = await openChecked(file);
  for (const piece of await make()) {
    yield piece;
    await store.add(piece);
  }
  await store.close();
  await removeOld(folder).catch(() => {});
}

function toKey({logs, today, json}: OutputInput): string {
  const hash = createHash('sha256');
  const src = path.join(HERE, '..');
  hash.update(
    readCodeVersion([HERE, ...INDEX_ROOMS.map((room) => path.join(src, room))]),
  );
  const {files, assets, ...others} = logs;
  hash.update(JSON.stringify({...others, today, json}));
  assets.forEach((asset) => hash.update(`\n${asset.path}`));
  // Of a file its hash stands for its text.
  files.forEach((file) =>
    hash.update(JSON.stringify({...file, text: undefined})),
  );
  return hash.digest('hex');
}

/** Rejects when the folder cannot be read or written. */
async function removeOld(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => HEX.test(name));
  const dated = await Promise.all(
    names.map(async (name) => {
      const old = path.join(folder, name);
      return {old, time: (await stat(old)).mtimeMs};
    }),
  );
  dated.sort((a, b) => b.time - a.time);
  await Promise.all(dated.slice(KEPT).map(({old}) => rm(old, {force: true})));
}
