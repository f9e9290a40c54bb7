import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {toCacheKey} from './openCache.js';
import {findImportedPackages, readPackageVersions} from './packageVersions.js';

/**
 * Changes whenever some code could say something else of the same input: a
 * hash of its files, and of the versions of the packages that they import and
 * of all that those depend on.
 *
 * @param folders - absolute paths, read with all below them
 */
export function readCodeVersion(folders: readonly string[]): string {
  const packages = new Set<string>();
  const texts = folders.flatMap((folder) => {
    const code = readFolder(folder);
    const names = findImportedPackages([...code.values()].join('\n'));
    readPackageVersions(names, folder).forEach((one) => packages.add(one));
    return [...code].flat();
  });
  return toCacheKey(...texts, ...[...packages].sort());
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
