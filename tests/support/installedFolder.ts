import {existsSync, mkdirSync, readFileSync, symlinkSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import {ROOT} from './docusaurus';

type Manifest = {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};

/** The folder of an installed package as Node finds it from `from`; undefined where it is not installed. */
function findPackage(name: string, from: string): string | undefined {
  const folder = join(from, 'node_modules', name);
  if (existsSync(join(folder, 'package.json'))) {
    return folder;
  }
  return from === ROOT ? undefined : findPackage(name, dirname(from));
}

/** The folders of all that a package of ours depends on, directly or not, without our own packages. */
function findDependencies(
  folder: string,
  found: Set<string> = new Set(),
): ReadonlySet<string> {
  const {dependencies, optionalDependencies}: Manifest = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  for (const name of Object.keys({...dependencies, ...optionalDependencies})) {
    const dependency = findPackage(name, folder);
    if (dependency && !found.has(dependency)) {
      found.add(dependency);
      findDependencies(dependency, found);
    }
  }
  return found;
}

/**
 * Puts what packages of ours depend on into another folder of modules, as npm
 * would without a network: links to what this repository has installed. Node
 * takes them for what they stand for with `PRESERVE_SYMLINKS` only.
 */
export function linkDependencies(
  modules: string,
  names: readonly string[],
): void {
  const installed = join(ROOT, 'node_modules');
  const folders = names.flatMap((name) => [
    ...findDependencies(join(ROOT, 'plugins', name)),
  ]);
  for (const folder of new Set(folders)) {
    const place = relative(installed, folder);
    // `study-log/node_modules/p-map`: beside it lies another version.
    const own = relative(join(ROOT, 'plugins'), folder);
    if (!own.startsWith('..') && own.includes('node_modules')) {
      mkdirSync(dirname(join(modules, own)), {recursive: true});
      symlinkSync(folder, join(modules, own));
    }
    // One that lies in another comes along with it.
    else if (!names.includes(place) && !place.includes('node_modules')) {
      mkdirSync(dirname(join(modules, place)), {recursive: true});
      symlinkSync(folder, join(modules, place));
    }
  }
}

/** Options of Node that look for what a linked package needs where the link is. */
export const PRESERVE_SYMLINKS = [
  '--preserve-symlinks',
  '--preserve-symlinks-main',
];
