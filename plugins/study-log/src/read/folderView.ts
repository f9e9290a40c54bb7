import fs from 'node:fs';
import path from 'node:path';

import {isWithin, liesIn} from './boundary.js';
import type {Boundary} from './boundary.js';
import {toFault} from './fileFault.js';
import type {FileFault} from './fileFault.js';

/** What a glob asks of an entry. */
type Entry = Pick<
  fs.Dirent,
  'name' | 'isFile' | 'isDirectory' | 'isSymbolicLink'
>;

/** A folder as globs are to see it. */
export type FolderView = {
  /** The entries of a folder, by its absolute path. */
  readonly list: (folder: string) => readonly Entry[];
  /** What is wrong with a listed file, by its path relative to the folder, with `/`. */
  readonly faultOf: (file: string) => FileFault | undefined;
};

/**
 * Shows regular files and folders, links followed where they may lead. What
 * cannot be read is shown as a file with a fault, so that globs decide about
 * it as about any other. Each real folder is shown once, under its own name
 * if it has one in here: links that lead in circles, or to one another in
 * great number, end. A folder is read once, however often it is globbed.
 */
export function createFolderView(boundary: Boundary): FolderView {
  const root = boundary.folder;
  const shown = new Set([root]);
  const realPaths = new Map([[root, root]]);
  const listings = new Map<string, readonly Entry[]>();
  const faults = new Map<string, FileFault>();

  const toEntry = (folder: string, found: Found): readonly Entry[] => {
    const file = path.join(folder, found.name);
    if (found.kind === 'folder') {
      if (shown.has(found.real)) {
        return [];
      }
      shown.add(found.real);
      realPaths.set(file, found.real);
    } else if (found.kind === 'fault') {
      faults.set(toPosix(path.relative(root, file)), found.fault);
    }
    return [createEntry(found)];
  };
  const read = (folder: string): readonly Entry[] => {
    const real = realPaths.get(folder) ?? fs.realpathSync.native(folder);
    return isWithin(boundary, real, real === folder)
      ? findEntries(real, boundary).flatMap((found) => toEntry(folder, found))
      : [];
  };
  return {
    list: (folder) => {
      const key = path.resolve(folder);
      const entries = listings.get(key) ?? read(key);
      listings.set(key, entries);
      return entries;
    },
    faultOf: (file) => faults.get(file),
  };
}

type Found = {readonly name: string} & (
  | {readonly kind: 'file'}
  | {readonly kind: 'folder'; readonly real: string}
  | {readonly kind: 'fault'; readonly fault: FileFault}
);

/** In code-unit order, what is here before what is linked: a folder goes by its own name. */
function findEntries(real: string, boundary: Boundary): readonly Found[] {
  const entries = fs
    .readdirSync(real, {withFileTypes: true})
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return [
    ...entries
      .filter((entry) => !entry.isSymbolicLink())
      .map((stats) =>
        toFound({name: stats.name, stats, real: path.join(real, stats.name)}),
      ),
    ...entries
      .filter((entry) => entry.isSymbolicLink())
      .flatMap((entry) => follow(path.join(real, entry.name), boundary)),
  ];
}

/** A linked folder of the log folder itself is there under its own name. */
function follow(link: string, boundary: Boundary): readonly Found[] {
  const name = path.basename(link);
  try {
    const real = fs.realpathSync.native(link);
    if (!isWithin(boundary, real)) {
      return [{name, kind: 'fault', fault: {kind: 'outside'}}];
    }
    const found = toFound({name, stats: fs.statSync(real), real});
    return found.kind === 'folder' && liesIn(boundary.folder, real)
      ? []
      : [found];
  } catch (error) {
    return [{name, kind: 'fault', fault: toFault(error)}];
  }
}

function toFound({
  name,
  stats,
  real,
}: {
  readonly name: string;
  readonly stats: Pick<fs.Stats, 'isFile' | 'isDirectory'>;
  readonly real: string;
}): Found {
  if (stats.isFile()) {
    return {name, kind: 'file'};
  }
  return stats.isDirectory()
    ? toFolder(name, real)
    : {name, kind: 'fault', fault: {kind: 'not-a-file'}};
}

function toFolder(name: string, real: string): Found {
  try {
    fs.accessSync(real, fs.constants.R_OK | fs.constants.X_OK);
    return {name, kind: 'folder', real};
  } catch (error) {
    return {name, kind: 'fault', fault: toFault(error)};
  }
}

function createEntry({name, kind}: Found): Entry {
  return {
    name,
    isFile: () => kind !== 'folder',
    isDirectory: () => kind === 'folder',
    isSymbolicLink: () => false,
  };
}

function toPosix(file: string): string {
  return file.split(path.sep).join('/');
}
