import {createHash, randomUUID} from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import {join} from 'node:path';

/**
 * What is remembered from one run to the next, a folder each in the cache's
 * own. Each may be deleted at any time.
 */
export type CacheKind =
  /** What the index needs of a file that was read. */
  | 'parsed'
  /** What the pages of that file are made of; an index never opens it. */
  | 'blocks'
  /** Drawn diagrams. */
  | 'diagrams'
  /** Pictures of pages. */
  | 'cards'
  /** What `study-log index` printed. */
  | 'index';

/**
 * Results on disk, each in a file named by a hash of all that it depends on
 * (`toCacheKey`), so that none is ever stale. A file can be lost but not
 * wrong: it ends with a hash of its content, and is written beside its place
 * and renamed, whoever else writes. What is damaged, or cannot be written (a
 * disk that is full or read-only), is made again: that costs time, never the
 * run. Nothing throws.
 *
 * Reads and writes do not wait in line with other work: from a thread pool
 * that is busy each takes three times as long.
 */
export type Cache = {
  readonly get: (key: string) => Buffer | undefined;
  readonly set: (key: string, content: string | Uint8Array) => void;
  /**
   * For the end of a run: what it got and set stays; of the rest a few runs'
   * worth does (another locale, an earlier text), the newest. A run that asked
   * for nothing removes nothing.
   */
  readonly prune: () => void;
};

/** Old entries kept per entry in use, and at least. */
const KEPT_RATIO = 3;
const KEPT_LEAST = 16;

/** Not against malice (who may write here may write anything): the fastest that every Node has. */
const CHECKSUM = 'sha1';
const CHECKSUM_LENGTH = 40;

const NOTHING: Cache = {
  get: () => undefined,
  set: () => {},
  prune: () => {},
};

/** @param cacheDir - absolute path, made when something is written; undefined remembers nothing */
export function openCache(
  cacheDir: string | undefined,
  kind: CacheKind,
): Cache {
  if (cacheDir === undefined) {
    return NOTHING;
  }
  const folder = join(cacheDir, kind);
  const used = new Set<string>();
  return {
    get(key) {
      const content = readChecked(join(folder, key));
      if (content) {
        used.add(key);
      }
      return content;
    },
    set(key, content) {
      used.add(key);
      writeChecked({folder, key, content: Buffer.from(content)});
    },
    prune() {
      if (used.size > 0) {
        removeOld(folder, used);
      }
    },
  };
}

/** A name for what is made of `parts` and of nothing else. */
export function toCacheKey(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

function toChecksum(content: Buffer): string {
  return createHash(CHECKSUM).update(content).digest('hex');
}

function readChecked(file: string): Buffer | undefined {
  const bytes = attempt(() => readFileSync(file));
  if (bytes === undefined || bytes.length < CHECKSUM_LENGTH) {
    return undefined;
  }
  const content = bytes.subarray(0, -CHECKSUM_LENGTH);
  const stored = bytes.toString('latin1', content.length);
  return stored === toChecksum(content) ? content : undefined;
}

function writeChecked({
  folder,
  key,
  content,
}: {
  readonly folder: string;
  readonly key: string;
  readonly content: Buffer;
}): void {
  const file = join(folder, key);
  const temporary = `${file}.${randomUUID()}.tmp`;
  const bytes = Buffer.concat([content, Buffer.from(toChecksum(content))]);
  const isWritten = attempt(() => {
    mkdirSync(folder, {recursive: true});
    writeFileSync(temporary, bytes);
    renameSync(temporary, file);
    return true;
  });
  if (!isWritten) {
    attempt(() => rmSync(temporary, {force: true}));
  }
}

function removeOld(folder: string, used: ReadonlySet<string>): void {
  const kept = Math.max(KEPT_LEAST, used.size * KEPT_RATIO);
  const names = attempt(() => readdirSync(folder)) ?? [];
  const old = names.filter((name) => !used.has(name));
  if (old.length <= kept) {
    return;
  }
  old
    .map((name) => {
      const file = join(folder, name);
      return {file, time: attempt(() => statSync(file).mtimeMs) ?? 0};
    })
    .sort((a, b) => b.time - a.time || (a.file < b.file ? -1 : 1))
    .slice(kept)
    .forEach(({file}) => attempt(() => rmSync(file, {force: true})));
}

function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
