import path from 'node:path';
import {fileURLToPath} from 'node:url';

import {readCodeVersion} from '../cache/codeVersion.js';
import {openCache, toCacheKey, type Cache} from '../cache/openCache.js';
import type {LogFolder} from '../read/index.js';

/** What an index depends on besides our code. */
export type OutputInput = {
  readonly logs: LogFolder;
  readonly today: string;
  readonly json: boolean;
};

/** UTF-16 units of output to an entry: that of many logs is too long to hold as one. */
const CHUNK = 1_000_000;
/** All of our code: any of it may decide what an index says, and what it must not. */
const CODE = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

/**
 * The output that `make` made of the same folder before, or makes now, piece
 * by piece. The key is a hash of all that is in the folder and of our own code.
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
  const cache = openCache(cacheDir, 'index');
  const key = toKey(input);
  const chunks = readChunks(cache, key);
  if (chunks) {
    yield* chunks;
    return;
  }
  const names: string[] = [];
  let chunk = '';
  const setChunk = (): void => {
    const name = toCacheKey(chunk);
    cache.set(name, chunk);
    names.push(name);
    chunk = '';
  };
  for (const piece of await make()) {
    yield piece;
    chunk += piece;
    if (chunk.length >= CHUNK) {
      setChunk();
    }
  }
  setChunk();
  cache.set(key, names.join('\n'));
  cache.prune();
}

/** Nothing is handed over before all of it is known to be there: what is printed cannot be taken back. */
function readChunks(cache: Cache, key: string): readonly string[] | undefined {
  const names = cache.get(key)?.toString('utf8').split('\n');
  const chunks = names?.map((name) => cache.get(name)?.toString('utf8'));
  return chunks?.every((chunk) => chunk !== undefined) ? chunks : undefined;
}

function toKey({logs, today, json}: OutputInput): string {
  const {files, assets, ...others} = logs;
  return toCacheKey(
    readCodeVersion([CODE]),
    JSON.stringify({...others, today, json}),
    JSON.stringify(assets.map((asset) => asset.path)),
    // Of a file its hash stands for its text.
    ...files.map((file) => JSON.stringify({...file, text: undefined})),
  );
}
