import {posix} from 'path';
import {groupBy} from '../collections/groupBy.js';
import {once} from '../memo/once.js';
import type {Log} from '../logs/types.js';
import type {Places} from './target.js';

/** What lies where in a log folder. Paths are found without regard to case and Unicode form. */
export type FolderIndex = {
  /** The first entry of a file, named with or without extension; of a folder, its README's. */
  readonly findLog: (path: string) => Log | undefined;
  /** An index that is no log, named as a log is. */
  readonly isIndex: (path: string) => boolean;
  /** Any other file, as on disk; no Markdown, which was kept out of the site. */
  readonly findFile: (path: string) => string | undefined;
  /** Markdown that is no log, as on disk: it is no file to be shown or saved. */
  readonly findUnread: (path: string) => string | undefined;
  /**
   * What lies at one of the places, else the only thing that ends so, or of
   * several the one nearest to `source`; undefined when two are as near.
   */
  readonly searchLog: (places: Places, source: string) => Log | undefined;
  readonly searchFile: (places: Places, source: string) => string | undefined;
  readonly isFolder: (path: string) => boolean;
};

const MARKDOWN = /\.(?:md|markdown|mdx)$/i;

export function createFolderIndex({
  logs,
  files,
  indexes,
}: {
  readonly logs: readonly Log[];
  readonly files: readonly string[];
  readonly indexes: readonly string[];
}): FolderIndex {
  const byPath = once(() => indexLogs(logs));
  const indexFiles = new Set(indexes.flatMap(namesOf));
  const shown = once(() => files.filter((file) => !MARKDOWN.test(file)));
  const exact = once(() => new Set(shown()));
  const folded = once(() => indexFolded(shown()));
  const unread = once(() =>
    indexFolded(files.filter((file) => MARKDOWN.test(file))),
  );
  const folders = once(() =>
    findFolders([...files, ...logs.map(({source}) => source)]),
  );
  const logTails = once(() => indexNames([...byPath().keys()]));
  const fileTails = once(() => indexNames([...folded().keys()]));

  const findLog = (path: string) =>
    byPath().get(fold(path)) ?? byPath().get(fold(posix.join(path, 'README')));
  const findFile = (path: string) =>
    exact().has(path) ? path : folded().get(fold(path));
  return {
    findLog,
    isIndex: (path) =>
      indexFiles.has(fold(path)) ||
      indexFiles.has(fold(posix.join(path, 'README'))),
    findFile,
    findUnread: (path) => unread().get(fold(path)),
    searchLog: ({paths, tails}, source) =>
      findFirst(paths, findLog) ??
      findFirst(tails, (tail) => {
        const path = findByTail(tail, {names: logTails(), source});
        return path === undefined ? undefined : byPath().get(path);
      }),
    searchFile: ({paths, tails}, source) =>
      findFirst(paths, findFile) ??
      findFirst(tails, (tail) => {
        const path = findByTail(tail, {names: fileTails(), source});
        return path === undefined ? undefined : folded().get(path);
      }),
    isFolder: (path) => folders().has(path || '.'),
  };
}

/** What makes two spellings of a path or an anchor one. */
export function fold(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

export function findFirst<Place, Found>(
  places: readonly Place[],
  find: (place: Place) => Found | undefined,
): Found | undefined {
  for (const place of places) {
    const found = find(place);
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}

function indexLogs(logs: readonly Log[]): ReadonlyMap<string, Log> {
  const byPath = new Map<string, Log>();
  [...logs]
    .sort((a, b) => b.range.start - a.range.start)
    .forEach((log) => {
      namesOf(log.source).forEach((name) => byPath.set(name, log));
    });
  return byPath;
}

function indexFolded(files: readonly string[]): ReadonlyMap<string, string> {
  return new Map(files.map((file) => [fold(file), file]));
}

/** A file is named with or without its extension. */
function namesOf(source: string): readonly string[] {
  const {dir, name} = posix.parse(source);
  return [fold(posix.join(dir, name)), fold(source)];
}

/** Folded paths by their last name. */
function indexNames(
  paths: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  return groupBy(paths, (path) => posix.basename(path));
}

function findByTail(
  tail: string,
  {
    names,
    source,
  }: {
    readonly names: ReadonlyMap<string, readonly string[]>;
    readonly source: string;
  },
): string | undefined {
  const end = fold(tail);
  const found = (names.get(posix.basename(end)) ?? []).filter(
    (path) => path === end || path.endsWith(`/${end}`),
  );
  const from = fold(source).split('/');
  const near = found
    .map((path) => ({path, shared: countShared(path.split('/'), from)}))
    .sort((a, b) => b.shared - a.shared);
  return near[0]?.shared === near[1]?.shared ? undefined : near[0]?.path;
}

/** How many folders two paths go down together. */
function countShared(a: readonly string[], b: readonly string[]): number {
  const different = a.findIndex((name, index) => name !== b[index]);
  return different < 0 ? a.length : different;
}

function findFolders(paths: readonly string[]): ReadonlySet<string> {
  const folders = new Set(['.']);
  for (const path of paths) {
    let folder = posix.dirname(path);
    while (!folders.has(folder)) {
      folders.add(folder);
      folder = posix.dirname(folder);
    }
  }
  return folders;
}
