import {join} from 'node:path';
import {createContentCache} from '../cache/contentCache.js';
import type {ParsedFile} from '../logs/entries/parseFile.js';
import type {FileJson} from './types.js';

/** What is remembered of a file; `blocks` are JSON. */
export type KnownFile = {
  readonly parsed: ParsedFile;
  readonly blocks: string | Buffer;
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
 * are not read, and ''
 */
export function createReadingCache(
  folder: string | undefined,
  {withBlocks}: {readonly withBlocks: boolean},
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
          onKnown(key, {parsed: file, blocks: known.get(key) ?? ''});
        }
      });
    },
    async write(files, used) {
      const linesOf = (part: keyof FileJson) =>
        new Map(Array.from(files, ([key, json]) => [key, json[part]]));
      await Promise.all([
        parsed.write(linesOf('parsed'), used),
        blocks.write(linesOf('blocks'), used),
      ]);
    },
  };
}

/** A line that is damaged is a file to read again. */
function readParsed(bytes: Buffer): ParsedFile | undefined {
  try {
    const parsed: ParsedFile = JSON.parse(bytes.toString('utf8'));
    return Array.isArray(parsed.entries) ? parsed : undefined;
  } catch {
    return undefined;
  }
}
