import {join} from 'node:path';
import pMap from 'p-map';
import {groupBy} from '../collections/groupBy.js';
import {readChecked, writeChecked} from './checkedFile.js';

/**
 * Results on disk, each under a hash of all that it depends on: a pure
 * function remembered from one run to the next. A file a result is slow at
 * thousands, one file for all is rewritten at every change: 256 shards by the
 * key's first two digits, each a checked file of `key text` lines. What is
 * damaged is a result that is not there.
 */
export type ContentCache = {
  /** Hands over what is known of `keys` (UTF-8), shard by shard, so that not all is in memory at once. */
  readonly read: (
    keys: readonly string[],
    onKnown: (key: string, text: Buffer) => void,
  ) => Promise<void>;
  /**
   * Adds texts of one line. `used` are the keys of this run: they stay; of the
   * others, a few runs' worth (another locale, an earlier text) does. A folder
   * that cannot be written costs time, not the run.
   */
  readonly write: (
    texts: ReadonlyMap<string, string | Uint8Array>,
    used: readonly string[],
  ) => Promise<void>;
};

const PREFIX = 2;
/** A thread that is busy answers each file late: a few had better wait together. Not many: at 10,000 logs each is a megabyte of text and as much again of what it says. */
const SHARDS_AT_ONCE = 4;
/** Old entries kept per entry in use, and at least. */
const KEPT_RATIO = 3;
const KEPT_LEAST = 16;

/** @param folder - absolute path; made when something is written. */
export function createContentCache(folder: string): ContentCache {
  const pathOf = (shard: string): string => join(folder, `${shard}.jsonl`);
  return {
    async read(keys, onKnown) {
      const shards = [...groupByShard(keys)];
      await pMap(
        shards,
        async ([shard, wanted]) => {
          const lines = await readLines(pathOf(shard));
          for (const key of wanted) {
            const text = lines.get(key);
            if (text !== undefined) {
              onKnown(key, text);
            }
          }
        },
        {concurrency: SHARDS_AT_ONCE},
      );
    },
    write: (texts, used) => writeShards(texts, {used, pathOf}),
  };
}

async function writeShards(
  texts: ReadonlyMap<string, string | Uint8Array>,
  {
    used,
    pathOf,
  }: {
    readonly used: readonly string[];
    readonly pathOf: (shard: string) => string;
  },
): Promise<void> {
  const shards = [...groupByShard([...texts.keys()])];
  await pMap(
    shards,
    async ([shard, keys]) => {
      const known = await readLines(pathOf(shard));
      const added = keys.map(
        (key) => [key, Buffer.from(texts.get(key) ?? '')] as const,
      );
      const lines = new Map([...known, ...added]);
      const inUse = new Set(used.filter((key) => key.startsWith(shard)));
      await writeChecked(pathOf(shard), toBytes(withoutOld(lines, inUse)));
    },
    {concurrency: SHARDS_AT_ONCE},
  );
}

/** Keys that live in one file. */
export function groupByShard(
  keys: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  return groupBy(keys, (key) => key.slice(0, PREFIX));
}

/** Slices of the file's bytes: what nobody asks for is never decoded. */
async function readLines(path: string): Promise<ReadonlyMap<string, Buffer>> {
  const bytes = (await readChecked(path)) ?? Buffer.alloc(0);
  const lines = new Map<string, Buffer>();
  let at = 0;
  for (let end = bytes.indexOf('\n'); end >= 0; end = bytes.indexOf('\n', at)) {
    const space = bytes.indexOf(' ', at);
    lines.set(
      bytes.toString('latin1', at, space),
      bytes.subarray(space + 1, end),
    );
    at = end + 1;
  }
  return lines;
}

function toBytes(lines: ReadonlyMap<string, Buffer>): Buffer {
  return Buffer.concat(
    Array.from(lines).flatMap(([key, line]) => [
      Buffer.from(`${key} `),
      line,
      Buffer.from('\n'),
    ]),
  );
}

/** Oldest first in, oldest first out. */
function withoutOld(
  lines: ReadonlyMap<string, Buffer>,
  used: ReadonlySet<string>,
): ReadonlyMap<string, Buffer> {
  const old = [...lines.keys()].filter((key) => !used.has(key));
  const kept = Math.max(KEPT_LEAST, used.size * KEPT_RATIO);
  const dropped = new Set(old.slice(0, Math.max(0, old.length - kept)));
  return new Map([...lines].filter(([key]) => !dropped.has(key)));
}
