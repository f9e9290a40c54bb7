import fs from 'node:fs';
import path from 'node:path';

import {groupBy} from '../collections/groupBy.js';
import {compareProblems, createProblem, UserError} from '../problems/index.js';
import type {Problem} from '../problems/index.js';
import {findBoundary} from './boundary.js';
import type {Boundary} from './boundary.js';
import {toFaultProblem} from './fileFault.js';
import {DEFAULT_EXCLUDE, DEFAULT_INCLUDE, findFiles} from './findFiles.js';
import type {FoundFiles} from './findFiles.js';
import {readConceptsFile, readDiagrams} from './readCompanions.js';
import {findTwins} from './findTwins.js';
import {readGitHistory} from './readGitHistory.js';
import {readGitRemote} from './readGitRemote.js';
import type {GitHistory} from './readGitHistory.js';
import {readSourceFile} from './readSourceFile.js';
import {stampFile} from './stampFile.js';
import type {ReadResult} from './readSourceFile.js';
import type {LogFolder} from './types.js';

export type ReadOptions = {
  /** The log folder, absolute or relative to the working directory. */
  readonly root: string;
  /** Globs that replace `**` + `/*.{md,markdown}`. */
  readonly include?: readonly string[];
  /** Globs besides `node_modules`, dot folders and licences. */
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
    const boundary = findFolder(root);
    const found = findFiles({
      boundary,
      include: options.include ?? DEFAULT_INCLUDE,
      exclude: [...DEFAULT_EXCLUDE, ...(options.exclude ?? [])],
    });
    history = await readGitHistory(root, history);
    remembered = readAll({boundary, found, remembered, history});
    remote ??= readGitRemote(root);
    const folder = {root, boundary, found, remembered, history, options};
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

/** @throws UserError when there is no such folder. */
function findFolder(root: string): Boundary {
  const stats = fs.statSync(root, {throwIfNoEntry: false});
  if (stats === undefined) {
    throw new UserError(
      `The log folder ${root} does not exist; create it, or set the path of the folder that holds your logs.`,
    );
  }
  if (!stats.isDirectory()) {
    throw new UserError(
      `${root} is a file; the path should be that of the folder that holds your logs.`,
    );
  }
  return findBoundary(root);
}

function readAll({
  boundary,
  found,
  remembered,
  history,
}: {
  readonly boundary: Boundary;
  readonly found: FoundFiles;
  readonly remembered: ReadonlyMap<string, Remembered>;
  readonly history: GitHistory;
}): ReadonlyMap<string, Remembered> {
  return new Map(
    found.logs.map((source) => {
      const stamp = stampFile(path.join(boundary.folder, source));
      const known = remembered.get(source);
      if (known?.stamp === stamp && known.history === history) {
        return [source, known];
      }
      const result =
        known?.stamp === stamp
          ? known.result
          : readSourceFile(boundary, source);
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

function toLogFolder({
  root,
  boundary,
  found,
  remembered,
  history,
  remote,
  options,
}: {
  readonly root: string;
  readonly boundary: Boundary;
  readonly found: FoundFiles;
  readonly remembered: ReadonlyMap<string, Remembered>;
  readonly history: GitHistory;
  readonly remote: LogFolder['remote'];
  readonly options: ReadOptions;
}): LogFolder {
  const results = [...remembered.values()].map(({result}) => result);
  const read = results.flatMap(({file}) => file ?? []);
  const twins = findTwins(read);
  const isTwin = new Set(twins.map((twin) => twin.path));
  const files = read.filter((file) => !isTwin.has(file.path));
  if (files.length === 0) {
    throw new UserError(
      `The folder ${root} holds no log: put Markdown files (2025-01-11.md) into it, or correct the path.`,
    );
  }
  const concepts = readConceptsFile({root, boundary}, options.conceptsFile);
  const diagrams = readDiagrams({root, boundary}, options.diagramsFolder);
  return {
    root,
    files,
    assets: found.assets.map((asset) => ({
      path: asset,
      absolutePath: path.join(boundary.folder, asset),
      within: boundary,
    })),
    leftOut: [...found.leftOut, ...twins],
    conceptsFile: concepts.file,
    diagrams: diagrams.files,
    remote,
    problems: [
      ...results.flatMap(({problems}) => problems),
      ...uniqueBySource([
        ...found.faults.map(({path: file, fault}) =>
          toFaultProblem(fault, file),
        ),
        ...concepts.problems,
        ...diagrams.problems,
      ]),
      ...found.mdx.map((source) =>
        createProblem('mdx-file-skipped', {source, line: null}),
      ),
      ...history.problems,
    ].sort(compareProblems),
  };
}

/** What the listing has told of is not told again by who would read it. */
function uniqueBySource(problems: readonly Problem[]): readonly Problem[] {
  return [...groupBy(problems, ({source}) => source).values()].flatMap(
    ([first]) => first ?? [],
  );
}
