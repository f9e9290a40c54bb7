import path from 'node:path';

import {compareProblems, createProblem, UserError} from '../problems';
import {DEFAULT_EXCLUDE, DEFAULT_INCLUDE, findFiles} from './findFiles';
import type {FoundFiles} from './findFiles';
import {mapConcurrently} from '../collections/mapConcurrently';
import {readConceptsFile, readDiagrams} from './readCompanions';
import {readGitHistory} from './readGitHistory';
import {readGitRemote} from './readGitRemote';
import type {GitHistory} from './readGitHistory';
import {readSourceFile} from './readSourceFile';
import {stampFile} from './stampFile';
import type {ReadResult} from './readSourceFile';
import type {LogFolder, SourceFile} from './types';

/** Enough to keep the disk busy, few enough for any limit of open files. */
const FILES_AT_ONCE = 32;

export type ReadOptions = {
  /** The log folder, absolute or relative to the working directory. */
  readonly root: string;
  /** Globs that replace `**` + `/*.{md,markdown}`. */
  readonly include?: readonly string[];
  /** Globs besides `node_modules`, dot folders, `drafts` and licences. */
  readonly exclude?: readonly string[];
  /** Relative to `root`; `concepts.yml` unless told. */
  readonly conceptsFile?: string;
  /** Relative to `root`; `diagrams` unless told. */
  readonly diagramsFolder?: string;
};

type Remembered = {
  readonly stamp: string;
  readonly history: GitHistory;
  readonly result: ReadResult;
};

/**
 * A reader that remembers: read again, it reads only the files whose size or
 * time has changed, and `git log` only when HEAD has moved; an unchanged file
 * is the same `SourceFile` object as before.
 */
export function createFolderReader(options: ReadOptions): {
  readonly read: () => Promise<LogFolder>;
} {
  const root = path.resolve(options.root);
  let remembered: ReadonlyMap<string, Remembered> = new Map();
  let history: GitHistory | undefined;
  let remote: ReturnType<typeof readGitRemote> | undefined;
  const read = async (): Promise<LogFolder> => {
    const found = await findFiles({
      root,
      include: options.include ?? DEFAULT_INCLUDE,
      exclude: [...DEFAULT_EXCLUDE, ...(options.exclude ?? [])],
    });
    history = await readGitHistory(root, history);
    remembered = await readAll({root, found, remembered, history});
    remote ??= readGitRemote(root);
    const folder = {root, found, remembered, history, options};
    return toLogFolder({...folder, remote: await remote});
  };
  return {read};
}

/**
 * Reads a folder of logs. What cannot be read is a problem of the result.
 *
 * @throws UserError when the folder does not exist or holds no log, or when a
 * concepts file or diagrams folder that was asked for is not there.
 */
export function readLogFolder(options: ReadOptions): Promise<LogFolder> {
  return createFolderReader(options).read();
}

async function readAll({
  root,
  found,
  remembered,
  history,
}: {
  readonly root: string;
  readonly found: FoundFiles;
  readonly remembered: ReadonlyMap<string, Remembered>;
  readonly history: GitHistory;
}): Promise<ReadonlyMap<string, Remembered>> {
  const stamped = found.logs.map((source) => {
    const stamp = stampFile(`${root}/${source}`);
    const known = remembered.get(source);
    return {source, stamp, known: known?.stamp === stamp ? known : undefined};
  });
  const changed = stamped.filter(({known}) => !known);
  const read = await mapConcurrently(changed, FILES_AT_ONCE, ({source}) =>
    readSourceFile(root, source),
  );
  const fresh = new Map(
    changed.map(({source}, index) => [source, read[index] as ReadResult]),
  );
  return new Map(
    stamped.map(({source, stamp, known}) => {
      if (known?.history === history) {
        return [source, known];
      }
      const result = known?.result ?? (fresh.get(source) as ReadResult);
      return [source, {stamp, history, result: withGitDates(result, history)}];
    }),
  );
}

function withGitDates(result: ReadResult, history: GitHistory): ReadResult {
  const {file} = result;
  if (file === null) {
    return result;
  }
  const {firstCommitted, lastCommitted} = history.dates.get(file.path) ?? {};
  const unchanged =
    file.firstCommitted === firstCommitted &&
    file.lastCommitted === lastCommitted;
  return unchanged
    ? result
    : {...result, file: {...file, firstCommitted, lastCommitted}};
}

async function toLogFolder({
  root,
  found,
  remembered,
  history,
  remote,
  options,
}: {
  readonly root: string;
  readonly found: FoundFiles;
  readonly remembered: ReadonlyMap<string, Remembered>;
  readonly history: GitHistory;
  readonly remote: LogFolder['remote'];
  readonly options: ReadOptions;
}): Promise<LogFolder> {
  const results = [...remembered.values()].map(({result}) => result);
  const files = results
    .map(({file}) => file)
    .filter((file): file is SourceFile => file !== null);
  if (files.length === 0) {
    throw new UserError(
      `The folder ${root} holds no log: put Markdown files (2025-01-11.md) into it, or correct the path.`,
    );
  }
  const [conceptsFile, diagrams] = await Promise.all([
    readConceptsFile(root, options.conceptsFile),
    readDiagrams(root, options.diagramsFolder),
  ]);
  return {
    root,
    files,
    assets: found.assets.map((asset) => ({
      path: asset,
      absolutePath: path.join(root, asset),
    })),
    conceptsFile,
    diagrams,
    remote,
    problems: [
      ...results.flatMap(({problems}) => problems),
      ...found.mdx.map((source) =>
        createProblem('mdx-file-skipped', {source, line: null}),
      ),
      ...history.problems,
    ].sort(compareProblems),
  };
}
