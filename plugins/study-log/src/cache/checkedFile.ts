import {createHash, randomUUID} from 'node:crypto';
import {createReadStream} from 'node:fs';
import {
  mkdir,
  open,
  readFile,
  rename,
  rm,
  stat,
  type FileHandle,
} from 'node:fs/promises';
import {dirname} from 'node:path';

/**
 * A file that can be lost but not wrong: its content, and at its end a hash of
 * it. It is written beside its place under a name of its own and renamed, so
 * that a reader sees all of it or nothing, whoever else writes. A disk that is
 * full or read-only costs what the file would have saved, never the run.
 */

/** Not against malice (who may write here may write anything): the fastest that every Node has. */
const ALGORITHM = 'sha1';
const HASH_LENGTH = 40;

export function toChecksum(content: string | Uint8Array): string {
  return createHash(ALGORITHM).update(content).digest('hex');
}

/** The content as it was written; undefined when there is none, or not all of it. */
export async function readChecked(file: string): Promise<Buffer | undefined> {
  const bytes = await readFile(file).catch(() => undefined);
  if (bytes === undefined || bytes.length < HASH_LENGTH) {
    return undefined;
  }
  const content = bytes.subarray(0, -HASH_LENGTH);
  const stored = bytes.toString('latin1', content.length);
  return stored === toChecksum(content) ? content : undefined;
}

/** Writes a file, and the folders above it where they are missing. Never rejects. */
export async function writeChecked(
  file: string,
  content: string | Uint8Array,
): Promise<void> {
  const writer = await openChecked(file);
  await writer.add(content);
  await writer.close();
}

export type CheckedWriter = {
  /** Never rejects. */
  readonly add: (piece: string | Uint8Array) => Promise<void>;
  /** Puts the file into its place, or nothing when a piece could not be written. Never rejects. */
  readonly close: () => Promise<void>;
};

/** For what is too long to hold. Never rejects. */
export async function openChecked(file: string): Promise<CheckedWriter> {
  const temporary = `${file}.${randomUUID()}.tmp`;
  const hash = createHash(ALGORITHM);
  let handle = await mkdir(dirname(file), {recursive: true})
    .then(() => open(temporary, 'wx'))
    .catch(() => undefined);

  const attempt = async (work: (handle: FileHandle) => Promise<void>) => {
    if (handle === undefined) {
      return;
    }
    try {
      await work(handle);
    } catch {
      await handle.close().catch(() => {});
      handle = undefined;
      await rm(temporary, {force: true}).catch(() => {});
    }
  };

  return {
    add: (piece) =>
      attempt(async (opened) => {
        hash.update(piece);
        await opened.writeFile(piece);
      }),
    close: () =>
      attempt(async (opened) => {
        await opened.writeFile(hash.digest('hex'));
        await opened.close();
        await rename(temporary, file);
      }),
  };
}

/** The content in pieces; undefined when there is none, or not all of it. It is read twice: nothing is handed over unchecked. */
export async function streamChecked(
  file: string,
): Promise<AsyncIterable<string> | undefined> {
  try {
    const length = (await stat(file)).size - HASH_LENGTH;
    if (length <= 0 || !(await isWhole(file, length))) {
      return undefined;
    }
    return createReadStream(file, {encoding: 'utf8', end: length - 1});
  } catch {
    return undefined;
  }
}

async function isWhole(file: string, length: number): Promise<boolean> {
  const hash = createHash(ALGORITHM);
  for await (const bytes of createReadStream(file, {end: length - 1})) {
    hash.update(bytes as Buffer);
  }
  let stored = '';
  for await (const bytes of createReadStream(file, {start: length})) {
    stored += String(bytes);
  }
  return stored === hash.digest('hex');
}
