import {createHash} from 'node:crypto';
import {createReadStream} from 'node:fs';
import {mkdir, open, readdir, rename, rm, stat} from 'node:fs/promises';
import path from 'node:path';

import {readCodeVersion} from '../cache/codeVersion';
import type {LogFolder} from '../read';

/** What an index depends on besides our code. */
export type OutputInput = {
  readonly logs: LogFolder;
  readonly today: string;
  readonly json: boolean;
};

/** Of some folders, or of one before and after a change. */
const KEPT = 4;
const HASH_LENGTH = 64;
const HEX = /^[0-9a-f]{64}$/;
/** Code that decides what an index says, besides this room. */
export const INDEX_ROOMS = [
  'collections',
  'diagrams',
  'knowledge',
  'language',
  'memo',
  'parse',
  'problems',
];
const PACKAGES = ['@lezer/common', '@lezer/markdown', 'js-yaml', 'smol-toml'];

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
  const length = await findWholeLength(file);
  if (length > 0) {
    yield* createReadStream(file, {encoding: 'utf8', end: length - 1});
    return;
  }
  const store = await openStore(folder, file);
  for (const piece of await make()) {
    yield piece;
    await store.add(piece);
  }
  await store.close();
}

function toKey({logs, today, json}: OutputInput): string {
  const hash = createHash('sha256');
  const src = path.join(__dirname, '..');
  hash.update(
    readCodeVersion({
      folders: [__dirname, ...INDEX_ROOMS.map((room) => path.join(src, room))],
      packages: PACKAGES,
    }),
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

/** Bytes of the output in a stored file, 0 unless all of it is there: its own hash stands at the end. */
async function findWholeLength(file: string): Promise<number> {
  const size = await stat(file).then(
    (stats) => stats.size,
    () => 0,
  );
  const length = size - HASH_LENGTH;
  if (length <= 0) {
    return 0;
  }
  const hash = createHash('sha256');
  for await (const bytes of createReadStream(file, {end: length - 1})) {
    hash.update(bytes as Buffer);
  }
  let stored = '';
  for await (const bytes of createReadStream(file, {start: length})) {
    stored += String(bytes);
  }
  return stored === hash.digest('hex') ? length : 0;
}

type Store = {
  readonly add: (piece: string) => Promise<void>;
  /** Moves the file into its place. */
  readonly close: () => Promise<void>;
};

const NO_STORE: Store = {add: async () => {}, close: async () => {}};

/** A folder that cannot be written costs time, not the run. */
async function openStore(folder: string, file: string): Promise<Store> {
  const temporary = `${file}.${process.pid}.tmp`;
  const handle = await mkdir(folder, {recursive: true})
    .then(() => open(temporary, 'w'))
    .catch(() => undefined);
  if (handle === undefined) {
    return NO_STORE;
  }
  const hash = createHash('sha256');
  let failed = false;
  const write = async (text: string): Promise<void> => {
    await handle.writeFile(text).catch(() => {
      failed = true;
    });
  };
  return {
    add: async (piece) => {
      hash.update(piece);
      await write(piece);
    },
    close: async () => {
      await write(hash.digest('hex'));
      await handle.close();
      await (failed ? rm(temporary) : rename(temporary, file));
      await removeOld(folder);
    },
  };
}

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
