import {mkdir, readFile, rename, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {CompiledBody} from '../types';

/**
 * Compiled bodies on disk, by key. A file a body is slow at thousands, one
 * file for all is rewritten at every change: 256 shards by the key's first two
 * digits, each a list of `key JSON` lines, replaced by rename. A line that
 * cannot be read is a body that is not there.
 */
export type BodyCache = {
  readonly read: (
    keys: readonly string[],
  ) => Promise<ReadonlyMap<string, CompiledBody>>;
  /**
   * Adds bodies. `used` are the keys of this run: they stay; of the others, a
   * few runs' worth (another locale, an earlier text) does.
   */
  readonly write: (
    bodies: ReadonlyMap<string, CompiledBody>,
    used: readonly string[],
  ) => Promise<void>;
};

const PREFIX = 2;
/** Old entries kept per entry in use, and at least. */
const KEPT_RATIO = 3;
const KEPT_LEAST = 16;

export function createBodyCache(folder: string): BodyCache {
  const pathOf = (shard: string) => join(folder, `${shard}.jsonl`);
  return {
    async read(keys) {
      const bodies = new Map<string, CompiledBody>();
      for (const [shard, wanted] of groupByShard(keys)) {
        const lines = await readLines(pathOf(shard));
        for (const key of wanted) {
          const body = parseBody(lines.get(key));
          if (body) {
            bodies.set(key, body);
          }
        }
      }
      return bodies;
    },
    async write(bodies, used) {
      await mkdir(folder, {recursive: true});
      const usedByShard = groupByShard(used);
      for (const [shard, keys] of groupByShard([...bodies.keys()])) {
        const lines = new Map(await readLines(pathOf(shard)));
        for (const key of keys) {
          lines.set(key, JSON.stringify(bodies.get(key)));
        }
        await writeLines(
          pathOf(shard),
          withoutOld(lines, new Set(usedByShard.get(shard))),
        );
      }
    },
  };
}

function groupByShard(
  keys: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const key of keys) {
    const shard = key.slice(0, PREFIX);
    const group = groups.get(shard);
    if (group) {
      group.push(key);
    } else {
      groups.set(shard, [key]);
    }
  }
  return groups;
}

async function readLines(path: string): Promise<ReadonlyMap<string, string>> {
  const text = await readFile(path, 'utf8').catch(() => '');
  const lines = text.split('\n').filter((line) => line !== '');
  return new Map(
    lines.map((line) => {
      const end = line.indexOf(' ');
      return [line.slice(0, end), line.slice(end + 1)];
    }),
  );
}

/** Renamed into place, so that a reader never sees half a file. */
async function writeLines(
  path: string,
  lines: ReadonlyMap<string, string>,
): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  const text = Array.from(lines, ([key, line]) => `${key} ${line}\n`).join('');
  await writeFile(temporary, text);
  await rename(temporary, path);
}

function parseBody(line: string | undefined): CompiledBody | undefined {
  if (line === undefined) {
    return undefined;
  }
  try {
    const body: CompiledBody = JSON.parse(line);
    return typeof body.html === 'string' ? body : undefined;
  } catch {
    return undefined;
  }
}

/** Oldest first in, oldest first out. */
function withoutOld(
  lines: ReadonlyMap<string, string>,
  used: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const old = [...lines.keys()].filter((key) => !used.has(key));
  const kept = Math.max(KEPT_LEAST, used.size * KEPT_RATIO);
  const dropped = new Set(old.slice(0, Math.max(0, old.length - kept)));
  return new Map([...lines].filter(([key]) => !dropped.has(key)));
}
