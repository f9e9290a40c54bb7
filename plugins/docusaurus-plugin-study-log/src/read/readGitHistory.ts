import {execFile} from 'node:child_process';
import path from 'node:path';
import {promisify} from 'node:util';

import {createProblem} from '../problems';
import type {Problem} from '../problems';
import {GIT_LOG_ARGUMENTS, parseGitLog} from './parseGitLog';
import type {GitDates} from './parseGitLog';
import {stampFile} from './stampFile';

const run = promisify(execFile);

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
): Promise<GitHistory> {
  if (previous && isCurrent(previous)) {
    return previous;
  }
  const git = async (...args: readonly string[]): Promise<string> => {
    const {stdout} = await run('git', ['-C', root, ...args], {
      maxBuffer: 2 ** 30,
      env: {...process.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C'},
    });
    return stdout;
  };
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
    const dates = parseGitLog(await git(...GIT_LOG_ARGUMENTS), {
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
