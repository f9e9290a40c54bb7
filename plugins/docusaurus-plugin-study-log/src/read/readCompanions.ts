import fs from 'node:fs/promises';
import path from 'node:path';

import {glob} from 'tinyglobby';

import {UserError} from '../problems';
import {decodeText} from './decodeText';
import type {DiagramFile, LogFolder} from './types';

/**
 * Reads the concepts file: `file` (relative to `root`), or `concepts.yml` at
 * the root when there is one.
 *
 * @throws UserError when a file was asked for and cannot be read.
 */
export async function readConceptsFile(
  root: string,
  file?: string,
): Promise<LogFolder['conceptsFile']> {
  const candidates =
    file === undefined ? ['concepts.yml', 'concepts.yaml'] : [file];
  for (const candidate of candidates) {
    const absolutePath = path.resolve(root, candidate);
    const bytes = await fs.readFile(absolutePath).catch(() => null);
    if (bytes !== null) {
      return {
        path: toPosix(path.relative(root, absolutePath)),
        text: decodeText(bytes).text,
      };
    }
  }
  if (file !== undefined) {
    throw new UserError(
      `The concepts file ${path.resolve(root, file)} cannot be read; create it, or leave the option out.`,
    );
  }
  return undefined;
}

/**
 * Reads the hand-drawn `.mmd` diagrams of `folder` (relative to `root`;
 * `diagrams` unless told), sorted by path.
 *
 * @throws UserError when a folder was asked for and does not exist.
 */
export async function readDiagrams(
  root: string,
  folder?: string,
): Promise<DiagramFile[]> {
  const absolutePath = path.resolve(root, folder ?? 'diagrams');
  const stats = await fs.stat(absolutePath).catch(() => null);
  if (stats?.isDirectory() !== true) {
    if (folder !== undefined) {
      throw new UserError(
        `The diagrams folder ${absolutePath} does not exist; create it, or leave the option out.`,
      );
    }
    return [];
  }
  const paths = await glob(['**/*.{mmd,mermaid}'], {
    cwd: absolutePath,
    caseSensitiveMatch: false,
    expandDirectories: false,
  });
  return Promise.all(
    paths.sort().map(async (file) => ({
      name: path.posix.parse(file).name.normalize('NFC'),
      path: file,
      text: decodeText(await fs.readFile(path.join(absolutePath, file))).text,
    })),
  );
}

function toPosix(file: string): string {
  return file.split(path.sep).join('/');
}
