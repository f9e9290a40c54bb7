import {existsSync} from 'node:fs';
import {homedir} from 'node:os';
import {dirname, join} from 'node:path';

/** Where a project's tools keep what they can make again: one folder for all of it (`CacheKind` says what is in it). */
export function toCacheDir(projectDir: string): string {
  return join(projectDir, 'node_modules', '.cache', 'study-log');
}

/**
 * The nearest project's, where the site's own build keeps what it reads too,
 * or outside a project one in the user's cache folder (XDG Base Directory).
 */
export function findCacheDir(
  cwd: string,
  environment: Readonly<Record<string, string | undefined>>,
): string {
  if (existsSync(join(cwd, 'node_modules'))) {
    return toCacheDir(cwd);
  }
  const parent = dirname(cwd);
  return parent === cwd
    ? join(environment.XDG_CACHE_HOME || join(homedir(), '.cache'), 'study-log')
    : findCacheDir(parent, environment);
}
