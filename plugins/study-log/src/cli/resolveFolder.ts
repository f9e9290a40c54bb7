import fs from 'node:fs';
import path from 'node:path';

const USUAL_FOLDER = 'docs/logs';

/** Absolute path of the log folder: as asked for, else `docs/logs` when there is one, else `cwd`. */
export function resolveFolder(folder: string | undefined, cwd: string): string {
  if (folder !== undefined) {
    return path.resolve(cwd, folder);
  }
  const usual = path.join(cwd, USUAL_FOLDER);
  return fs.existsSync(usual) ? usual : cwd;
}
