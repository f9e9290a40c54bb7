import {createHash} from 'node:crypto';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import pMap from 'p-map';
import type {PluggableList} from 'unified';
import {readCodeVersion} from '../cache/codeVersion.js';
import {groupByShard} from '../cache/contentCache.js';
import type {ParsedFile} from '../logs/entries/parseFile.js';
import {toPathContext} from '../logs/entries/pathContext.js';
import type {Blocks} from '../markdown/types.js';
import type {SourceFile} from '../read/types.js';
import {createBlockStore} from './blockStore.js';
import {createReadingCache} from './readingCache.js';
import {toPluginsKey} from './pluginsKey.js';
import {createReadPool, type ReadPool} from './readPool.js';
import {toUnreadContent} from './toUnreadContent.js';
import {fromJson, toJson} from './json.js';
import type {FileJson, FileToRead, WithBlocks} from './types.js';

export type FileReader = {
  /** By path. `onProgress` counts files that the cache knows too. */
  readonly read: (
    files: readonly SourceFile[],
    onProgress?: (done: number) => void,
  ) => Promise<ReadonlyMap<string, ParsedFile>>;
  /** What the pages of a file are made of, by its path; of a file that was not read there is none. */
  readonly blocksOf: (path: string) => Blocks;
  /** Files, since the reader was made. */
  readonly stats: () => {readonly read: number; readonly cached: number};
};

export type FileReaderOptions = {
  /** Absolute path; undefined remembers nothing. */
  readonly cacheDir?: string;
  /** Worker threads; 0 = this thread, where nothing can end a file that takes too long. */
  readonly threads: number;
  /** The site owner's. */
  readonly remarkPlugins?: PluggableList;
  /** Whether `blocksOf` will be asked. Default true; who makes no pages saves their memory, and their place in the cache. */
  readonly keepsBlocks?: boolean;
};

/** Code that decides what a file is read as, in `lib/` or `src/`. */
export const READING_ROOMS = [
  'reading',
  'logs',
  'markdown',
  'collections',
  'language',
  'memo',
  'problems',
  'cache',
  'workers',
  'html',
] as const;
const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * Reads files once: from the cache on disk, else in worker threads. A file's
 * key is a hash of its text, of what its path says about days, and of our code
 * and all that it stands on; what other files say is not in it. A file that
 * cannot be read costs only itself, and is tried again next time.
 */
export function createFileReader({
  cacheDir,
  threads,
  remarkPlugins = [],
  keepsBlocks: withBlocks = true,
}: FileReaderOptions): FileReader {
  const version =
    cacheDir === undefined ? '' : readVersion() + toPluginsKey(remarkPlugins);
  const cache = createReadingCache(cacheDir, {withBlocks});
  const store = createBlockStore();
  const counts = {read: 0, cached: 0};

  return {
    async read(files, onProgress = () => {}) {
      const byKey = groupFiles(files, version);
      const keys = [...byKey.keys()];
      const parsed = new Map<string, ParsedFile>();
      const settle = (key: string, content: Taken): void =>
        byKey.get(key)?.forEach(({path}) => {
          if (content.blocks) {
            store.set(path, content.blocks);
          }
          parsed.set(path, withSource(content.parsed, path));
        });
      await cache.read(keys, (key, content) => {
        settle(key, content);
        onProgress(parsed.size);
      });
      const missing = keys.filter((key) => !isKnown(byKey, key, parsed));
      counts.cached += parsed.size;
      counts.read += missing.length;
      const pool = createReadPool({
        files: missing.map((key) => toFileToRead(first(byKey, key))),
        threads,
        remarkPlugins,
        withBlocks,
      });
      const writing: Promise<void>[] = [];
      try {
        // A shard at a time: each is written once, while the threads go on.
        await pMap(
          [...groupByShard(missing).values()],
          async (shard) => {
            const fresh = await readShard(shard, {byKey, pool, withBlocks});
            fresh.forEach(({json}, key) =>
              settle(key, {...json, parsed: fromJson(json.parsed)}),
            );
            writing.push(cache.write(soundOf(fresh), keys));
            onProgress(parsed.size);
          },
          {concurrency: pool.concurrency},
        );
      } finally {
        await Promise.all([pool.close(), ...writing]);
      }
      return parsed;
    },
    blocksOf: store.get,
    stats: () => ({...counts}),
  };
}

function readVersion(): string {
  return readCodeVersion(READING_ROOMS.map((room) => join(ROOT, room)));
}

type Taken = {
  readonly parsed: ParsedFile;
  readonly blocks?: Uint8Array | undefined;
};

/** Files that say the same, under the key of what they say. */
type Files = ReadonlyMap<string, readonly SourceFile[]>;

function groupFiles(files: readonly SourceFile[], version: string): Files {
  const byKey = new Map<string, SourceFile[]>();
  for (const file of files) {
    const key = toKey(file, version);
    byKey.set(key, [...(byKey.get(key) ?? []), file]);
  }
  return byKey;
}

function toKey({path, hash}: SourceFile, version: string): string {
  const context = JSON.stringify(toPathContext(path));
  return createHash('sha256')
    .update(`${version}\n${hash}\n${context}`)
    .digest('hex');
}

function first(byKey: Files, key: string): SourceFile {
  return byKey.get(key)![0]!;
}

function isKnown(
  byKey: Files,
  key: string,
  parsed: ReadonlyMap<string, ParsedFile>,
): boolean {
  return parsed.has(first(byKey, key).path);
}

function toFileToRead({path, text}: SourceFile): FileToRead {
  return {text, context: toPathContext(path)};
}

/** `isSound`: it may be remembered. */
type Fresh = {readonly json: FileJson; readonly isSound: boolean};

function soundOf(
  fresh: ReadonlyMap<string, Fresh>,
): ReadonlyMap<string, FileJson> {
  return new Map(
    [...fresh].flatMap(([key, {json, isSound}]) =>
      isSound ? [[key, json] as const] : [],
    ),
  );
}

async function readShard(
  keys: readonly string[],
  {
    byKey,
    pool,
    withBlocks,
  }: WithBlocks & {readonly byKey: Files; readonly pool: ReadPool},
): Promise<ReadonlyMap<string, Fresh>> {
  const files = keys.map((key) => toFileToRead(first(byKey, key)));
  const outcomes = await pool.read(files);
  return new Map(
    keys.map((key, index): [string, Fresh] => {
      const outcome = outcomes[index] ?? {failure: 'no answer'};
      return 'failure' in outcome
        ? [key, toUnread(files[index]!, outcome.failure, {withBlocks})]
        : [key, {json: outcome.value, isSound: true}];
    }),
  );
}

function toUnread(
  file: FileToRead,
  reason: string,
  options: WithBlocks,
): Fresh {
  return {json: toJson(toUnreadContent(file, reason), options), isSound: false};
}

/** Readings know no paths: files that say the same are read once. */
function withSource(parsed: ParsedFile, source: string): ParsedFile {
  return {
    ...parsed,
    problems: parsed.problems.map((problem) => ({...problem, source})),
  };
}
