import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

/**
 * Changes whenever some code could say something else of the same input: a
 * hash of its files and of the versions of the packages that it stands on.
 *
 * @param folders - absolute paths, read with all below them; the first is where packages are looked for
 */
export function readCodeVersion({
  folders,
  packages,
}: {
  readonly folders: readonly [string, ...string[]];
  readonly packages: readonly string[];
}): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    for (const name of readdirSync(folder, {recursive: true, encoding: 'utf8'})
      .filter((file) => /(?<!\.d)\.m?[jt]s$/.test(file))
      .filter((file) => !file.includes('__tests__'))
      .sort()) {
      hash.update(name).update(readFileSync(join(folder, name)));
    }
  }
  for (const name of packages) {
    hash.update(`${name}@${readPackageVersion(name, folders[0])}`);
  }
  return hash.digest('hex');
}

/** By hand: `exports` keeps many a package.json from `require.resolve`. */
function readPackageVersion(name: string, from: string): string {
  const path = join(from, 'node_modules', name, 'package.json');
  if (existsSync(path)) {
    const {version}: {version?: string} = JSON.parse(
      readFileSync(path, 'utf8'),
    );
    return version ?? '';
  }
  const parent = dirname(from);
  return parent === from ? '' : readPackageVersion(name, parent);
}
