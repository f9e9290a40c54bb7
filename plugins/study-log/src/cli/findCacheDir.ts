import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/**
 * Where tools of a project keep what they can make again: the nearest
 * `node_modules/.cache` (where the site's own build keeps its bodies too), or
 * outside a project the user's cache folder (XDG Base Directory).
 */
export function findCacheDir(
  cwd: string,
  environment: Readonly<Record<string, string | undefined>>,
): string {
  const modules = path.join(cwd, 'node_modules');
  if (fs.existsSync(modules)) {
    return path.join(modules, '.cache', 'study-log');
  }
  const parent = path.dirname(cwd);
  return parent === cwd
    ? path.join(
        environment.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'),
        'study-log',
      )
    : findCacheDir(parent, environment);
}
