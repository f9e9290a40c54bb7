import {createHash} from 'node:crypto';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {readCodeVersion} from './cache/codeVersion.js';
import {
  createContentCache,
  groupByShard,
  type ContentCache,
} from './cache/contentCache.js';
import {createParsePool, type Parsed, type ParsePool} from './parsePool.js';
import type {ParsedFile} from './logs/entries/parseFile.js';
import {toUnreadFile} from './logs/entries/toUnreadFile.js';
import {mapConcurrently} from './collections/mapConcurrently.js';
import type {SourceFile} from './read/types.js';

export type FileParser = {
  /** By path. `onProgress` counts cached files too. */
  readonly parse: (
    files: readonly SourceFile[],
    onProgress?: (done: number) => void,
  ) => Promise<ReadonlyMap<string, ParsedFile>>;
};

/** Code that decides what a file parses to, in `lib/` or `src/`. */
export const PARSE_ROOMS = [
  'logs',
  'markdown',
  'markdownLezer',
  'collections',
  'language',
  'memo',
  'problems',
] as const;
const HERE = dirname(fileURLToPath(import.meta.url));
/** Packages that decide what a text is read as. */
export const READING_PACKAGES = [
  'gemoji',
  'hast-util-raw',
  'hast-util-sanitize',
  'js-yaml',
  'mdast-util-from-markdown',
  'mdast-util-gfm',
  'mdast-util-math',
  'mdast-util-to-hast',
  'micromark',
  'micromark-core-commonmark',
  'micromark-extension-cjk-friendly',
  'micromark-extension-gfm',
  'micromark-extension-math',
  'parse5',
  'remark-cjk-friendly',
  'remark-cjk-friendly-gfm-strikethrough',
  'remark-gfm',
  'remark-math',
  'remark-parse',
  'smol-toml',
] as const;

/**
 * Parses files that memory does not know: from the cache on disk, else in
 * worker threads. A file's key is a hash of its path, its text and our code.
 * A file that cannot be read costs only itself, and is tried again next time.
 */
export function createFileParser({
  cacheDir,
  threads,
}: {
  /** Absolute path; undefined remembers nothing. */
  readonly cacheDir: string | undefined;
  /** Worker threads; 0 = this thread, where nothing can end a file that takes too long. */
  readonly threads: number;
}): FileParser {
  const cache =
    cacheDir === undefined
      ? undefined
      : createContentCache(join(cacheDir, 'parsed'));
  const [first, ...others] = PARSE_ROOMS.map((room) => join(HERE, room));
  const version = readCodeVersion({
    folders: [first ?? HERE, ...others],
    packages: READING_PACKAGES,
  });

  return {
    async parse(files, onProgress = () => {}) {
      const byKey = new Map(
        files.map((file) => [toKey(file, version), file] as const),
      );
      const keys = [...byKey.keys()];
      const parsed = await readKnown({byKey, cache, onProgress});
      const missing = keys.filter((key) => !parsed.has(keyToPath(byKey, key)));
      const pool = createParsePool({
        files: missing.flatMap((key) => byKey.get(key) ?? []),
        threads,
      });
      const writing: Promise<void>[] = [];
      try {
        // A shard at a time: each is written once, while the threads go on.
        await mapConcurrently(
          [...groupByShard(missing).values()],
          pool.concurrency,
          async (shard) => {
            const fresh = await parseShard(shard, {byKey, pool, parsed});
            if (cache) {
              writing.push(cache.write(toTexts(fresh), keys));
            }
            onProgress(parsed.size);
          },
        );
      } finally {
        await Promise.all([pool.close(), ...writing]);
      }
      return parsed;
    },
  };
}

type Files = ReadonlyMap<string, SourceFile>;

async function readKnown({
  byKey,
  cache,
  onProgress,
}: {
  readonly byKey: Files;
  readonly cache: ContentCache | undefined;
  readonly onProgress: (done: number) => void;
}): Promise<Map<string, ParsedFile>> {
  const parsed = new Map<string, ParsedFile>();
  await cache?.read([...byKey.keys()], (key, text) => {
    const file = readJson(text);
    if (file) {
      parsed.set(keyToPath(byKey, key), file);
      onProgress(parsed.size);
    }
  });
  return parsed;
}

async function parseShard(
  keys: readonly string[],
  {
    byKey,
    pool,
    parsed,
  }: {
    readonly byKey: Files;
    readonly pool: ParsePool;
    readonly parsed: Map<string, ParsedFile>;
  },
): Promise<ReadonlyMap<string, Parsed>> {
  const files = keys.flatMap((key) => byKey.get(key) ?? []);
  const outcomes = await pool.parse(files);
  const fresh = new Map<string, Parsed>();
  files.forEach((file, index) => {
    const outcome = outcomes[index] ?? {failure: 'no answer'};
    if ('failure' in outcome) {
      parsed.set(file.path, toUnreadFile(file, outcome.failure));
      return;
    }
    parsed.set(file.path, outcome.value.file);
    fresh.set(keys[index] ?? '', outcome.value);
  });
  return fresh;
}

function toTexts(
  fresh: ReadonlyMap<string, Parsed>,
): ReadonlyMap<string, string> {
  return new Map([...fresh].map(([key, {toJson}]) => [key, toJson()]));
}

function keyToPath(byKey: Files, key: string): string {
  return byKey.get(key)?.path ?? '';
}

function toKey({path, hash}: SourceFile, version: string): string {
  return createHash('sha256')
    .update(`${version}\n${hash}\n${path}`)
    .digest('hex');
}

/** A line that is damaged is a file to parse again. */
function readJson(text: string): ParsedFile | undefined {
  try {
    const parsed: ParsedFile = JSON.parse(text);
    return Array.isArray(parsed.entries) ? parsed : undefined;
  } catch {
    return undefined;
  }
}
