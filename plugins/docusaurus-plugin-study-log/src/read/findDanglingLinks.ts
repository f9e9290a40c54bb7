import fs from 'node:fs/promises';
import path from 'node:path';

const SKIPPED = /^\.|^node_modules$/;
const LOG = /\.(?:md|markdown)$/i;

/**
 * Links to Markdown files that are not there. A glob passes over them in
 * silence; the writer should hear of them. Relative to `root`, in code-unit order.
 */
export async function findDanglingLinks(
  root: string,
  folder = '',
): Promise<readonly string[]> {
  const entries = await fs
    .readdir(path.join(root, folder), {withFileTypes: true})
    .catch(() => []);
  const found = await Promise.all(
    entries
      .filter(({name}) => !SKIPPED.test(name))
      .filter((entry) => entry.isDirectory() || entry.isSymbolicLink())
      .map(async (entry) => {
        const inFolder = path.posix.join(folder, entry.name);
        if (entry.isDirectory()) {
          return findDanglingLinks(root, inFolder);
        }
        const dangles =
          LOG.test(entry.name) && (await isGone(path.join(root, inFolder)));
        return dangles ? [inFolder] : [];
      }),
  );
  return found.flat().sort();
}

async function isGone(file: string): Promise<boolean> {
  return fs.stat(file).then(
    () => false,
    () => true,
  );
}
