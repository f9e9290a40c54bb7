import {execFile} from 'node:child_process';
import {promisify} from 'node:util';

import type {LogFolder} from './types';

const run = promisify(execFile);

/** The address of `origin`; undefined without git or without a remote. */
export async function readGitRemote(
  root: string,
): Promise<LogFolder['remote']> {
  const git = async (...args: readonly string[]): Promise<string> => {
    const {stdout} = await run('git', ['-C', root, ...args]);
    return stdout.trim();
  };
  try {
    const [url, prefix] = await Promise.all([
      git('config', '--get', 'remote.origin.url'),
      git('rev-parse', '--show-prefix'),
    ]);
    return {url, folder: prefix.replace(/\/$/, '')};
  } catch {
    return undefined;
  }
}
