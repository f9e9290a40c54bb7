import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import pMap from 'p-map';
import type {PluggableList} from 'unified';
import {readCodeVersion} from '../cache/codeVersion.js';
import {openCache, toCacheKey} from '../cache/openCache.js';
import {groupBy} from '../collections/groupBy.js';
import type {ParsedFile} from '../logs/entries/parseFile.js';
import {toPathContext} from '../logs/entries/pathContext.js';
import type {Blocks} from '../markdown/types.js';
import {once} from '../memo/once.js';
import type {SourceFile} from '../read/types.js';
import type {Outcome} from '../workers/serveItems.js';
import {createBlockStore} from './blockStore.js';
import {fromJsonToKeep, toJson} from './json.js';
import {createReadPool} from './readPool.js';
import {toUnreadContent} from './toUnreadContent.js';
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
  const cache = openReadings(cacheDir, {withBlocks});
  const store = createBlockStore();
  const options = {threads, remarkPlugins, withBlocks};
  const counts = {read: 0, cached: 0};
  // Looking through thousands of entries after each edit would take longer than the reading.
  const prune = once(cache.prune);

  return {
    async read(files, onProgress = () => {}) {
      const byKey = groupBy(files, (file) => toKey(file, version));
      const parsed = new Map<string, ParsedFile>();
      const settle = (key: string, json: FileJson): void => {
        const content = fromJsonToKeep<ParsedFile>(json.parsed);
        byKey.get(key)?.forEach(({path}) => {
          if (json.blocks) {
            store.set(path, json.blocks);
          }
          parsed.set(path, withSource(content, path));
        });
        onProgress(parsed.size);
      };
      const missing = [...byKey].flatMap(([key, [file]]): Keyed | [] => {
        const known = cache.get(key);
        if (known) {
          settle(key, known);
        }
        return known || !file ? [] : {key, file: toFileToRead(file)};
      });
      counts.cached += parsed.size;
      counts.read += missing.length;
      await readAll(missing, options, ({key, file}, outcome) => {
        if ('value' in outcome) {
          settle(key, outcome.value);
          cache.set(key, outcome.value);
        } else {
          const unread = toUnreadContent(file, outcome.failure);
          settle(key, toJson(unread, options));
        }
      });
      if (missing.length > 0) {
        prune();
      }
      return parsed;
    },
    blocksOf: store.get,
    stats: () => ({...counts}),
  };
}

type Keyed = {readonly key: string; readonly file: FileToRead};

/** In any order, as many at once as there are threads. */
async function readAll(
  missing: readonly Keyed[],
  options: Omit<Parameters<typeof createReadPool>[0], 'files'>,
  onRead: (one: Keyed, outcome: Outcome<FileJson>) => void,
): Promise<void> {
  const files = missing.map(({file}) => file);
  const pool = createReadPool({files, ...options});
  try {
    await pMap(missing, async (one) => onRead(one, await pool.read(one.file)), {
      concurrency: pool.concurrency,
    });
  } finally {
    await pool.close();
  }
}

function readVersion(): string {
  return readCodeVersion(READING_ROOMS.map((room) => join(ROOT, room)));
}

function toKey({path, hash}: SourceFile, version: string): string {
  return toCacheKey(version, hash, JSON.stringify(toPathContext(path)));
}

function toFileToRead({path, text}: SourceFile): FileToRead {
  return {text, context: toPathContext(path)};
}

/** With blocks, a file is known only when its blocks are too. */
function openReadings(
  cacheDir: string | undefined,
  {withBlocks}: WithBlocks,
): {
  readonly get: (key: string) => FileJson | undefined;
  readonly set: (key: string, json: FileJson) => void;
  readonly prune: () => void;
} {
  const parsed = openCache(cacheDir, 'parsed');
  const blocks = withBlocks ? openCache(cacheDir, 'blocks') : undefined;
  return {
    get(key) {
      const own = blocks?.get(key);
      const known = blocks && !own ? undefined : parsed.get(key);
      return known && {parsed: known, blocks: own};
    },
    set(key, json) {
      parsed.set(key, json.parsed);
      if (json.blocks) {
        blocks?.set(key, json.blocks);
      }
    },
    prune() {
      parsed.prune();
      blocks?.prune();
    },
  };
}

/** Readings know no paths: files that say the same are read once. */
function withSource(parsed: ParsedFile, source: string): ParsedFile {
  return {
    ...parsed,
    problems: parsed.problems.map((problem) => ({...problem, source})),
  };
}

/**
 * Identity of the site owner's plugins for the cache key: their source and
 * their options. A plugin that changes in a file it imports is not seen; its
 * owner clears the cache with `docusaurus clear`.
 */
function toPluginsKey(plugins: PluggableList): string {
  const json = JSON.stringify(plugins, (_, value: unknown) =>
    typeof value === 'function' || value instanceof RegExp
      ? String(value)
      : value,
  );
  return toCacheKey(json);
}
