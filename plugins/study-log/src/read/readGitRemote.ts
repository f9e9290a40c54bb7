import {createGit} from './createGit.js';
import type {LogFolder} from './types.js';

/** The address of `origin`; undefined without git or without a remote. */
export async function readGitRemote(
  root: string,
): Promise<LogFolder['remote']> {
  const git = createGit(root);
  try {
    const [url, prefix] = await Promise.all([
      git('config', '--get', 'remote.origin.url'),
      git('rev-parse', '--show-prefix'),
    ]);
    return {url: url.trim(), folder: prefix.trim().replace(/\/$/, '')};
  } catch {
    return undefined;
  }
}
