import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {findImportedPackages, readPackageVersions} from './packageVersions.js';

/**
 * Changes whenever some code could say something else of the same input: a
 * hash of its files, and of the versions of the packages that they import and
 * of all that those depend on.
 *
 * @param folders - absolute paths, read with all below them
 */
export function readCodeVersion(folders: readonly string[]): string {
  const hash = createHash('sha256');
  const packages = folders.flatMap((folder) => {
    const code = readFolder(folder);
    code.forEach((text, name) => hash.update(name).update(text));
    const names = findImportedPackages([...code.values()].join('\n'));
    return readPackageVersions(names, folder);
  });
  hash.update([...new Set(packages)].sort().join('\n'));
  return hash.digest('hex');
}

/** Text of the code files in a folder and below, by name, sorted. */
function readFolder(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((file) => /(?<!\.d)\.m?[jt]s$/.test(file))
    .filter((file) => !file.includes('__tests__'))
    .sort();
  return new Map(
    names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}
