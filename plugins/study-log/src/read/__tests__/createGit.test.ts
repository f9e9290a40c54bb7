import {execFileSync, spawnSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import {readGitHistory} from '../readGitHistory.js';
import {readGitRemote} from '../readGitRemote.js';
import {readLogFolder} from '../readLogFolder.js';
import {createGitRepository} from './gitRepository.js';
import type {GitRepository} from './gitRepository.js';

const ARTICLE = 'what a Service is about, line after line\n'.repeat(20);

let upstream: GitRepository;
let place: string;
/** Is there as soon as a command of a configuration was run. */
let trace: string;

beforeEach(() => {
  place = fs.mkdtempSync(path.join(os.tmpdir(), 'clones-'));
  trace = path.join(place, 'was-run');
  upstream = createGitRepository();
  upstream.git('config', 'uploadpack.allowFilter', 'true');
  upstream.write('old.md', ARTICLE);
  upstream.commit('2024-01-01T12:00:00Z');
  upstream.move('old.md', 'new.md');
  upstream.write('new.md', `${ARTICLE}and one line more\n`);
  upstream.commit('2024-02-01T12:00:00Z');
});

afterEach(() => {
  upstream.remove();
  fs.rmSync(place, {recursive: true});
});

/** A clone without the text of files: to see that one was renamed and edited, git fetches it, by a command of the configuration. */
function clonePartly(name: string, ...options: readonly string[]): string {
  const clone = path.join(place, name);
  execFileSync('git', [
    ...['clone', '-q', '--filter=blob:none', ...options],
    ...[`file://${upstream.root}`, clone],
  ]);
  const set = (key: string, value: string): void => {
    execFileSync('git', ['-C', clone, 'config', key, value]);
  };
  const command = `touch "${trace}"; git-upload-pack`;
  set('remote.origin.uploadpack', command);
  set('core.fsmonitor', `touch "${trace}"`);
  set('core.sshCommand', `touch "${trace}"; ssh`);
  // More exact than `protocol.allow`, which it overrides.
  set('protocol.file.allow', 'always');
  return clone;
}

/** The log folder of a work tree, which is a repository as well: plain files, as a clone brings them. */
function plantRepository(): string {
  const bare = clonePartly('bare', '--bare');
  const folder = path.join(place, 'cloned', 'logs');
  fs.mkdirSync(folder, {recursive: true});
  execFileSync('git', ['init', '-q', path.dirname(folder)]);
  for (const name of ['HEAD', 'config', 'objects', 'refs', 'packed-refs']) {
    fs.cpSync(path.join(bare, name), path.join(folder, name), {
      recursive: true,
    });
  }
  fs.writeFileSync(path.join(folder, '2025-01-11.md'), '# A log');
  return folder;
}

const askUnguarded = (folder: string, ...args: readonly string[]): void => {
  spawnSync('git', ['-C', folder, ...args]);
};

describe('a repository that lies in the folder as plain files', () => {
  it('is not asked, and its commands are not run', async () => {
    const folder = plantRepository();
    const {files, remote} = await readLogFolder({root: folder});
    expect(files.map((file) => file.path)).toEqual(['2025-01-11.md']);
    expect(remote).toBeUndefined();
    expect(fs.existsSync(trace)).toBe(false);
    // What git does when nothing keeps it from it.
    askUnguarded(folder, 'log', '-M', '--name-status');
    expect(fs.existsSync(trace)).toBe(true);
  });
});

describe('a repository with a configuration of somebody else', () => {
  it('runs nothing of it, and still has the days of files renamed as they are', async () => {
    const clone = clonePartly('partial', '--no-checkout');
    upstream.move('new.md', 'last.md');
    upstream.commit('2024-03-01T12:00:00Z');
    execFileSync('git', ['-C', clone, 'fetch', '-q']);
    execFileSync('git', ['-C', clone, 'reset', '-q', '--soft', 'origin/main']);
    fs.rmSync(trace, {force: true});
    const {dates} = await readGitHistory(clone);
    await readGitRemote(clone);
    expect(fs.existsSync(trace)).toBe(false);
    // It was renamed and edited before, which only its text could tell.
    expect(dates.get('last.md')?.firstCommitted).toBe('2024-02-01');
    askUnguarded(clone, 'log', '-M', '--name-status');
    expect(fs.existsSync(trace)).toBe(true);
  });

  it('checks no signature with a program that it names', async () => {
    const {root, git} = upstream;
    git('config', 'log.showSignature', 'true');
    git('config', 'gpg.program', trace);
    const {dates} = await readGitHistory(root);
    expect(dates.get('new.md')?.firstCommitted).toBe('2024-01-01');
  });
});

describe('git', () => {
  it('is asked about the folder, whatever a hook has in its environment', async () => {
    const other = createGitRepository();
    process.env.GIT_DIR = path.join(other.root, '.git');
    try {
      const {dates} = await readGitHistory(upstream.root);
      expect([...dates.keys()]).toContain('new.md');
    } finally {
      delete process.env.GIT_DIR;
      other.remove();
    }
  });

  it('works in a work tree of its own and in a submodule', async () => {
    const tree = path.join(place, 'tree');
    upstream.git('worktree', 'add', '-q', tree);
    const main = path.join(place, 'main');
    execFileSync('git', ['init', '-q', main]);
    execFileSync('git', [
      ...['-C', main, '-c', 'protocol.file.allow=always'],
      ...['submodule', '--quiet', 'add', upstream.root, 'logs'],
    ]);
    for (const folder of [tree, path.join(main, 'logs')]) {
      const {dates} = await readGitHistory(folder);
      expect(dates.get('new.md')?.firstCommitted).toBe('2024-01-01');
    }
  });

  it('is not waited for without end', async () => {
    const pipe = path.join(place, 'pipe');
    execFileSync('mkfifo', [pipe]);
    upstream.git('config', 'include.path', pipe);
    const {problems} = await readGitHistory(upstream.root, undefined, {
      timeLimit: 500,
    });
    expect(problems[0]?.message).toContain('git did not answer in time');
  });

  // Only root can give a file away.
  (process.getuid?.() === 0 ? it : it.skip)(
    'is no more than missing where the repository is of somebody else',
    async () => {
      const {GIT_CONFIG_GLOBAL} = process.env;
      process.env.GIT_CONFIG_GLOBAL = '/dev/null';
      fs.chownSync(upstream.root, 12345, 12345);
      try {
        const {problems, dates} = await readGitHistory(upstream.root);
        expect(dates.size).toBe(0);
        expect(problems.map(({code}) => code)).toEqual(['git-missing']);
        expect(problems[0]?.message).toContain('dubious ownership');
      } finally {
        Object.assign(process.env, {GIT_CONFIG_GLOBAL});
        if (GIT_CONFIG_GLOBAL === undefined) {
          delete process.env.GIT_CONFIG_GLOBAL;
        }
      }
    },
  );
});
