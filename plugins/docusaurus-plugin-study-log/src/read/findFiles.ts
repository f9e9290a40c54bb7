import fs from 'node:fs/promises';

import {glob} from 'tinyglobby';

import {UserError} from '../problems';
import {findDanglingLinks} from './findDanglingLinks';

export const DEFAULT_INCLUDE: readonly string[] = ['**/*.{md,markdown}'];

/** Dot folders are left out as well, by not being matched. */
export const DEFAULT_EXCLUDE: readonly string[] = [
  '**/node_modules/**',
  '**/{drafts,_drafts}/**',
  '**/{LICENSE,LICENCE}.{md,markdown}',
];

export type FoundFiles = {
  /** Paths relative to the root, `/` as separator, in code-unit order. */
  readonly logs: readonly string[];
  readonly mdx: readonly string[];
  /** Everything else. */
  readonly assets: readonly string[];
};

/**
 * Lists the files below `root`. Extensions match without regard to case
 * (`.MD`).
 *
 * @throws UserError when there is no such folder.
 */
export async function findFiles({
  root,
  include,
  exclude,
}: {
  readonly root: string;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}): Promise<FoundFiles> {
  await assertFolder(root);
  const find = async (patterns: readonly string[]): Promise<string[]> => {
    const paths = await glob([...patterns], {
      cwd: root,
      ignore: [...exclude],
      caseSensitiveMatch: false,
      expandDirectories: false,
    });
    return paths.sort(compareCodeUnits);
  };
  const [included, all, dangling] = await Promise.all([
    find(include),
    find(['**/*']),
    findDanglingLinks(root),
  ]);
  const mdx = all.filter(isMdx);
  const logs = [...included, ...dangling]
    .filter((path) => !isMdx(path))
    .sort(compareCodeUnits);
  const taken = new Set([...logs, ...mdx]);
  return {logs, mdx, assets: all.filter((path) => !taken.has(path))};
}

async function assertFolder(root: string): Promise<void> {
  const stats = await fs.stat(root).catch(() => null);
  if (stats === null) {
    throw new UserError(
      `The log folder ${root} does not exist; create it, or set the path of the folder that holds your logs.`,
    );
  }
  if (!stats.isDirectory()) {
    throw new UserError(
      `${root} is a file; the path should be that of the folder that holds your logs.`,
    );
  }
}

function isMdx(path: string): boolean {
  return path.toLowerCase().endsWith('.mdx');
}

function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
