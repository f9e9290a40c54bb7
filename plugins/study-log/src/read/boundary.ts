import fs from 'node:fs';
import path from 'node:path';

/** Where files may lie that are read; real paths, links followed. */
export type Boundary = {
  readonly folder: string;
  /** The work tree that the folder lies in; null outside of one. */
  readonly repository: string | null;
};

/**
 * The folder, and the git repository around it: links may lead from one to the
 * other. The repository is found by its `.git`, not by asking git: a hostile
 * `core.worktree` could name the whole disk.
 *
 * @throws when the folder does not exist.
 */
export function findBoundary(folder: string): Boundary {
  const real = fs.realpathSync.native(folder);
  return {folder: real, repository: findRepositoryAbove(real)};
}

/**
 * Whether a file may be read, by its real path. A link may not lead to a
 * hidden place (`.git/config`, `.env`), where secrets are kept; what is hidden
 * in the folder and named outright (`direct`) may be read.
 */
export function isWithin(
  {folder, repository}: Boundary,
  real: string,
  direct = false,
): boolean {
  const inFolder = relativeTo(folder, real);
  if (inFolder !== null) {
    return direct || !isHidden(inFolder);
  }
  const inRepository = repository && relativeTo(repository, real);
  return typeof inRepository === 'string' && !isHidden(inRepository);
}

/** By real paths; a folder lies in itself. */
export function liesIn(folder: string, file: string): boolean {
  return relativeTo(folder, file) !== null;
}

function findRepositoryAbove(folder: string): string | null {
  if (fs.existsSync(path.join(folder, '.git'))) {
    return folder;
  }
  const above = path.dirname(folder);
  return above === folder ? null : findRepositoryAbove(above);
}

/** Null for what does not lie in `folder`; '' for the folder itself. */
function relativeTo(folder: string, file: string): string | null {
  const relative = path.relative(folder, file);
  const leaves =
    relative === '..' ||
    relative.startsWith(`..${path.sep}`) ||
    path.isAbsolute(relative);
  return leaves ? null : relative;
}

function isHidden(relative: string): boolean {
  return relative.split(path.sep).some((name) => name.startsWith('.'));
}
