import path from 'node:path';

import type {CliEnvironment} from './environment.js';
import type {ParsedArguments} from './parseArguments.js';

/** The folder that `--cache` and `--no-cache` ask for, absolute; undefined = remember nothing. */
export function resolveCacheDir(
  {text, flag}: Pick<ParsedArguments, 'text' | 'flag'>,
  {cwd, cacheDir}: Pick<CliEnvironment, 'cwd' | 'cacheDir'>,
): string | undefined {
  if (flag('no-cache')) {
    return undefined;
  }
  const asked = text('cache');
  return asked ? path.resolve(cwd, asked) : cacheDir;
}
