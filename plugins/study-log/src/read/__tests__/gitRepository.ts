import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A repository in a folder of its own, for a test. */
export type GitRepository = {
  readonly root: string;
  readonly git: (...args: readonly string[]) => void;
  readonly write: (file: string, text: string) => void;
  readonly move: (from: string, to: string) => void;
  /** Commits all that has changed; `author` and `committer` are ISO 8601 times. */
  readonly commit: (author: string, committer?: string) => void;
  readonly remove: () => void;
};

export function createGitRepository(): GitRepository {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'study log [git]-'));
  const run = (args: readonly string[], env: NodeJS.ProcessEnv = {}): void => {
    execFileSync('git', ['-C', root, ...args], {
      stdio: 'pipe',
      env: {...process.env, ...env},
    });
  };
  run(['init', '-q', '-b', 'main']);
  run(['config', 'user.email', 'writer@example.com']);
  run(['config', 'user.name', 'Writer']);
  return {
    root,
    git: (...args) => run(args),
    write: (file, text) => {
      const target = path.join(root, file);
      fs.mkdirSync(path.dirname(target), {recursive: true});
      fs.writeFileSync(target, text);
    },
    move: (from, to) => {
      const target = path.join(root, to);
      fs.mkdirSync(path.dirname(target), {recursive: true});
      fs.renameSync(path.join(root, from), target);
    },
    commit: (author, committer = author) => {
      run(['add', '-A']);
      run(['commit', '-q', '--allow-empty', '-m', 'x'], {
        GIT_AUTHOR_DATE: author,
        GIT_COMMITTER_DATE: committer,
      });
    },
    remove: () => fs.rmSync(root, {recursive: true, force: true}),
  };
}
