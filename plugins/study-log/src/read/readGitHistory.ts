import path from 'node:path';

import {createProblem} from '../problems/index.js';
import type {Problem} from '../problems/index.js';
import {createGit} from './createGit.js';
import type {Git} from './createGit.js';
import {parseGitLog, toGitLogArguments} from './parseGitLog.js';
import type {GitDates} from './parseGitLog.js';
import {stampFile} from './stampFile.js';

export type GitHistory = {
  /** Changes when the history does; null without git. */
  readonly head: string | null;
  /** Where git notes that HEAD has moved, and how it stood there; none where git takes no note. */
  readonly reflog?: {readonly file: string; readonly stamp: string};
  /** By path relative to the log folder. */
  readonly dates: ReadonlyMap<string, GitDates>;
  readonly problems: readonly Problem[];
};

/**
 * Reads the history of the work tree that `root` lies in, with one `git log`
 * for all files. The log is not limited to `root`: a file that was moved into
 * it keeps the day on which it was written. `previous` is handed back when
 * HEAD has not moved; while its reflog stays the same, git is not even asked.
 */
export async function readGitHistory(
  root: string,
  previous?: GitHistory,
  limits: {readonly timeLimit?: number} = {},
): Promise<GitHistory> {
  if (previous && isCurrent(previous)) {
    return previous;
  }
  const git = createGit(root, limits);
  try {
    const answer = await git(
      'rev-parse',
      '--is-shallow-repository',
      'HEAD',
      '--show-prefix',
      '--git-path',
      'logs/HEAD',
    );
    const [shallow, head = '', prefix = '', log = ''] = answer.split('\n');
    const file = path.resolve(root, log);
    // Taken before the history is read: a commit in between is seen the next time.
    const stamp = stampFile(file);
    const reflog = stamp === '' ? undefined : {file, stamp};
    if (previous !== undefined && previous.head === head) {
      return {...previous, reflog};
    }
    const dates = parseGitLog(await readLog(git), {
      shallow: shallow === 'true',
    });
    return {
      head,
      reflog,
      dates: belowPrefix(dates, prefix),
      problems:
        shallow === 'true'
          ? [createProblem('git-shallow', {source: '.', line: null})]
          : [],
    };
  } catch (error) {
    return withoutGit(reasonOf(error));
  }
}

/**
 * Whether a file was renamed and edited at once is seen by its content, which
 * a partial clone does not have; then only a file renamed as it is is known again.
 */
async function readLog(git: Git): Promise<string> {
  try {
    return await git(...toGitLogArguments('50%'));
  } catch (error) {
    if (isTimeout(error)) {
      throw error;
    }
    return git(...toGitLogArguments('100%'));
  }
}

function isTimeout(error: unknown): boolean {
  return (error as {killed?: unknown}).killed === true;
}

function isCurrent({reflog}: GitHistory): boolean {
  return reflog !== undefined && stampFile(reflog.file) === reflog.stamp;
}

function belowPrefix(
  dates: ReadonlyMap<string, GitDates>,
  prefix: string,
): ReadonlyMap<string, GitDates> {
  return new Map(
    [...dates]
      .filter(([path]) => path.startsWith(prefix))
      .map(([path, value]) => [path.slice(prefix.length), value]),
  );
}

function withoutGit(reason: string): GitHistory {
  return {
    head: null,
    dates: new Map(),
    problems: [createProblem('git-missing', {source: '.', line: null, reason})],
  };
}

function reasonOf(error: unknown): string {
  const {code, stderr} = error as {code?: unknown; stderr?: unknown};
  if (code === 'ENOENT') {
    return 'git is not installed';
  }
  if (isTimeout(error)) {
    return 'git did not answer in time';
  }
  const text = String(stderr ?? '');
  if (text.includes('not a git repository')) {
    return 'the folder is not in a git repository';
  }
  if (
    text.includes('unknown revision') ||
    text.includes('ambiguous argument')
  ) {
    return 'the repository has no commit yet';
  }
  return text.split('\n')[0]?.trim() || 'git failed';
}
