import {createHash} from 'node:crypto';
import {
  mkdir,
  readFile,
  readdir,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import path from 'node:path';

import {readCodeVersion} from '../cache/codeVersion';
import type {LogFolder} from '../read';

/** What an index depends on besides our code. */
export type OutputInput = {
  readonly logs: LogFolder;
  readonly today: string;
  readonly json: boolean;
};

/** Of some folders, or of one before and after a change. */
const KEPT = 4;
const HASH_LENGTH = 64;
const HEX = /^[0-9a-f]{64}$/;
/** Code that decides what an index says, besides this room. */
const ROOMS = ['diagrams', 'knowledge', 'language', 'parse', 'problems'];
const PACKAGES = ['@lezer/common', '@lezer/markdown', 'js-yaml'];

/**
 * The output that `make` made of the same folder before, or makes now. The
 * key is a hash of all that is in the folder and of our own code.
 *
 * @param cacheDir - absolute path; undefined remembers nothing
 */
export async function rememberOutput({
  cacheDir,
  input,
  make,
}: {
  readonly cacheDir: string | undefined;
  readonly input: OutputInput;
  readonly make: () => Promise<string>;
}): Promise<string> {
  if (cacheDir === undefined) {
    return make();
  }
  const folder = path.join(cacheDir, 'index');
  const file = path.join(folder, toKey(input));
  const known = await readChecked(file);
  if (known !== undefined) {
    return known;
  }
  const output = await make();
  // A folder that cannot be written costs time, not the run.
  await store({folder, file, output}).catch(() => undefined);
  return output;
}

function toKey({logs, today, json}: OutputInput): string {
  const hash = createHash('sha256');
  const src = path.join(__dirname, '..');
  hash.update(
    readCodeVersion({
      folders: [__dirname, ...ROOMS.map((room) => path.join(src, room))],
      packages: PACKAGES,
    }),
  );
  const {files, assets, ...others} = logs;
  hash.update(JSON.stringify({...others, today, json}));
  assets.forEach((asset) => hash.update(`\n${asset.path}`));
  // Of a file its hash stands for its text.
  files.forEach((file) =>
    hash.update(JSON.stringify({...file, text: undefined})),
  );
  return hash.digest('hex');
}

/** The text, when all of it is there: its own hash is the first line. */
async function readChecked(file: string): Promise<string | undefined> {
  const stored = await readFile(file, 'utf8').catch(() => '');
  const end = stored.indexOf('\n');
  const text = stored.slice(end + 1);
  return end === HASH_LENGTH && stored.slice(0, end) === hashOf(text)
    ? text
    : undefined;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

async function store({
  folder,
  file,
  output,
}: {
  readonly folder: string;
  readonly file: string;
  readonly output: string;
}): Promise<void> {
  await mkdir(folder, {recursive: true});
  const temporary = `${file}.${process.pid}.tmp`;
  await writeFile(temporary, `${hashOf(output)}\n${output}`);
  await rename(temporary, file);
  const names = (await readdir(folder)).filter((name) => HEX.test(name));
  const dated = await Promise.all(
    names.map(async (name) => {
      const old = path.join(folder, name);
      return {old, time: (await stat(old)).mtimeMs};
    }),
  );
  dated.sort((a, b) => b.time - a.time);
  await Promise.all(dated.slice(KEPT).map(({old}) => rm(old)));
}
