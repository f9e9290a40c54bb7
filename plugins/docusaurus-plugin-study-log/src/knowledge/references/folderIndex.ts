import {posix} from 'path';
import {once} from '../../memo/once';
import type {Log} from '../../parse/types';

/** What lies where in a log folder. Paths are found without regard to case and Unicode form. */
export type FolderIndex = {
  /** The first entry of a file, named with or without extension; of a folder, its README's. */
  readonly findLog: (path: string) => Log | undefined;
  /** An index that is no log, named as a log is. */
  readonly isIndex: (path: string) => boolean;
  /** Any other file, as on disk. */
  readonly findFile: (path: string) => string | undefined;
  readonly isFolder: (path: string) => boolean;
};

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
  const indexNames = new Set(indexes.flatMap(namesOf));
  const exact = once(() => new Set(files));
  const folded = once(() => new Map(files.map((file) => [fold(file), file])));
  const folders = once(() =>
    findFolders([...files, ...logs.map(({source}) => source)]),
  );
  return {
    findLog: (path) =>
      byPath().get(fold(path)) ??
      byPath().get(fold(posix.join(path, 'README'))),
    isIndex: (path) =>
      indexNames.has(fold(path)) ||
      indexNames.has(fold(posix.join(path, 'README'))),
    findFile: (path) => (exact().has(path) ? path : folded().get(fold(path))),
    isFolder: (path) => folders().has(path || '.'),
  };
}

/** What makes two spellings of a path or an anchor one. */
export function fold(text: string): string {
  return text.normalize('NFC').toLowerCase();
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

/** A file is named with or without its extension. */
function namesOf(source: string): readonly string[] {
  const {dir, name} = posix.parse(source);
  return [fold(posix.join(dir, name)), fold(source)];
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
