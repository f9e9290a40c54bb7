import fs from 'node:fs';
import path from 'node:path';

import {globSync} from 'tinyglobby';

import {UserError} from '../problems/index.js';
import type {Problem} from '../problems/index.js';
import {findBoundary} from './boundary.js';
import type {Boundary} from './boundary.js';
import {decodeText} from './decodeText.js';
import {toFaultProblem} from './fileFault.js';
import type {FileFault} from './fileFault.js';
import {createFolderView} from './folderView.js';
import {readBoundedFile, TEXT_LIMIT} from './readBoundedFile.js';
import type {DiagramFile, LogFolder} from './types.js';

/** Where the log folder is, as the owner calls it and really. */
export type Place = {readonly root: string; readonly boundary: Boundary};

/**
 * Reads the concepts file: `file` (relative to the root), wherever the owner
 * says it lies, or `concepts.yml` in the folder when there is one.
 *
 * @throws UserError when a file was asked for and cannot be read.
 */
export function readConceptsFile(
  {root, boundary}: Place,
  file?: string,
): {
  readonly file: LogFolder['conceptsFile'];
  readonly problems: readonly Problem[];
} {
  if (file !== undefined) {
    const absolutePath = path.resolve(root, file);
    const {bytes, fault} = readBoundedFile(absolutePath, {limit: TEXT_LIMIT});
    if (fault) {
      throw new UserError(
        `The concepts file ${absolutePath} cannot be read (${describe(fault)}); create it, or leave the option out.`,
      );
    }
    const shown = toPosix(path.relative(root, absolutePath));
    return {file: {path: shown, text: decodeText(bytes).text}, problems: []};
  }
  const name = ['concepts.yml', 'concepts.yaml'].find((candidate) =>
    fs.existsSync(path.join(boundary.folder, candidate)),
  );
  if (name === undefined) {
    return {file: undefined, problems: []};
  }
  const {bytes, fault} = readBoundedFile(path.join(boundary.folder, name), {
    limit: TEXT_LIMIT,
    within: boundary,
  });
  return fault
    ? {file: undefined, problems: [toFaultProblem(fault, name)]}
    : {file: {path: name, text: decodeText(bytes).text}, problems: []};
}

/**
 * Reads the hand-drawn `.mmd` diagrams of `folder` (relative to the root),
 * wherever the owner says it lies, or of `diagrams` in the log folder, sorted
 * by path.
 *
 * @throws UserError when a folder was asked for and does not exist.
 */
export function readDiagrams(
  {root, boundary}: Place,
  folder?: string,
): {
  readonly files: readonly DiagramFile[];
  readonly problems: readonly Problem[];
} {
  const start = path.resolve(root, folder ?? 'diagrams');
  if (!isFolder(start)) {
    if (folder !== undefined) {
      throw new UserError(
        `The diagrams folder ${start} does not exist; create it, or leave the option out.`,
      );
    }
    return {files: [], problems: []};
  }
  // A folder that the owner names may lie anywhere; what is linked in it, in it.
  const within = folder === undefined ? boundary : findBoundary(start);
  const read = listDiagrams(start, within).map((file) =>
    readDiagram({file, start, within}),
  );
  return {
    files: read.flatMap(({diagram}) => diagram ?? []),
    problems: read.flatMap(({file, fault}) =>
      fault
        ? toFaultProblem(
            fault,
            toPosix(path.relative(root, `${start}/${file}`)),
          )
        : [],
    ),
  };
}

function listDiagrams(start: string, within: Boundary): readonly string[] {
  const view = createFolderView(within);
  return globSync(['**/*.{mmd,mermaid}'], {
    cwd: fs.realpathSync.native(start),
    caseSensitiveMatch: false,
    expandDirectories: false,
    fs: {readdirSync: view.list as unknown as typeof fs.readdirSync},
  }).sort();
}

function readDiagram({
  file,
  start,
  within,
}: {
  readonly file: string;
  readonly start: string;
  readonly within: Boundary;
}): {
  readonly file: string;
  readonly diagram?: DiagramFile;
  readonly fault?: FileFault;
} {
  const {bytes, fault} = readBoundedFile(path.join(start, file), {
    limit: TEXT_LIMIT,
    within,
  });
  const name = path.posix.parse(file).name.normalize('NFC');
  return fault
    ? {file, fault}
    : {file, diagram: {name, path: file, text: decodeText(bytes).text}};
}

function isFolder(folder: string): boolean {
  return fs.statSync(folder, {throwIfNoEntry: false})?.isDirectory() === true;
}

function describe(fault: FileFault): string {
  switch (fault.kind) {
    case 'unreadable':
      return fault.reason;
    case 'too-large':
      return `larger than ${fault.limit} bytes`;
    case 'not-a-file':
    case 'outside':
      return 'not a regular file';
  }
}

function toPosix(file: string): string {
  return file.split(path.sep).join('/');
}
