import {join} from 'node:path';
import {createContentCache} from '../cache/contentCache.js';
import type {ParsedFile} from '../logs/entries/parseFile.js';
import {fromJson} from './json.js';
import type {FileJson, WithBlocks} from './types.js';

/** What is remembered of a file; `blocks` are JSON. */
export type KnownFile = {
  readonly parsed: ParsedFile;
  readonly blocks?: Uint8Array | undefined;
};

/** Readings on disk. What the index needs and what pages need lie apart: an index never opens the latter. */
export type ReadingCache = {
  readonly read: (
    keys: readonly string[],
    onKnown: (key: string, file: KnownFile) => void,
  ) => Promise<void>;
  /** `used` are the keys of this run: they stay. */
  readonly write: (
    files: ReadonlyMap<string, FileJson>,
    used: readonly string[],
  ) => Promise<void>;
};

const NO_CACHE: ReadingCache = {
  read: async () => {},
  write: async () => {},
};

/**
 * @param folder - absolute path, made when something is written; undefined
 * remembers nothing
 * @param withBlocks - a file is known only when its blocks are too; else they
 * are not read
 */
export function createReadingCache(
  folder: string | undefined,
  {withBlocks}: WithBlocks,
): ReadingCache {
  if (folder === undefined) {
    return NO_CACHE;
  }
  const parsed = createContentCache(join(folder, 'parsed'));
  const blocks = createContentCache(join(folder, 'blocks'));
  return {
    async read(keys, onKnown) {
      const known = new Map<string, Buffer>();
      if (withBlocks) {
        await blocks.read(keys, (key, bytes) => known.set(key, bytes));
      }
      const wanted = withBlocks ? [...known.keys()] : keys;
      await parsed.read(wanted, (key, bytes) => {
        const file = readParsed(bytes);
        if (file) {
          onKnown(key, {parsed: file, blocks: known.get(key)});
        }
      });
    },
    async write(files, used) {
      await Promise.all([
        parsed.write(linesOf(files, 'parsed'), used),
        blocks.write(linesOf(files, 'blocks'), used),
      ]);
    },
  };
}

function linesOf(
  files: ReadonlyMap<string, FileJson>,
  part: keyof FileJson,
): ReadonlyMap<string, Uint8Array> {
  return new Map(
    [...files].flatMap(([key, json]) => {
      const line = json[part];
      return line ? [[key, line] as const] : [];
    }),
  );
}

/** A line that is damaged is a file to read again. */
function readParsed(bytes: Uint8Array): ParsedFile | undefined {
  try {
    const parsed = fromJson<ParsedFile>(bytes);
    return Array.isArray(parsed.entries) ? parsed : undefined;
  } catch {
    return undefined;
  }
}
