import {readdirSync, readFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {gunzipSync} from 'node:zlib';

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** A file as the reader's browser sees it; Pagefind's own are compressed. */
function readText(file: string): string {
  const bytes = readFileSync(file);
  const isZipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isZipped ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** All words that begin with `prefix` in the files of a folder and in their names, lower-cased. */
export function readPlanted(
  folder: string,
  prefix: string,
): ReadonlySet<string> {
  return new Set(
    filesBelow(folder).flatMap((file) => findWords(file, {folder, prefix})),
  );
}

/** The files below a folder that hold a word with `prefix`, in any case, or are called so; with the words. */
export function findPlanted(
  folder: string,
  prefix: string,
): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    filesBelow(folder)
      .map((file) => [
        relative(folder, file),
        [...new Set(findWords(file, {folder, prefix}))],
      ])
      .filter(([, words]) => words?.length),
  );
}

function findWords(
  file: string,
  {folder, prefix}: {readonly folder: string; readonly prefix: string},
): readonly string[] {
  const text = `${relative(folder, file)}\n${readText(file)}`.toLowerCase();
  return text.match(new RegExp(`${prefix}[a-z]*`, 'g')) ?? [];
}
