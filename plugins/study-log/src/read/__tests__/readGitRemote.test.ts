import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {readGitRemote} from '../readGitRemote.js';

describe('readGitRemote', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'study-log-'));
  });
  afterEach(() => rmSync(root, {recursive: true}));
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-C', root, ...args]);

  it("finds origin and the folder's place in the work tree", async () => {
    git('init', '--quiet');
    git('remote', 'add', 'origin', 'git@github.com:me/til.git');
    mkdirSync(join(root, 'docs', '기록'), {recursive: true});
    expect(await readGitRemote(join(root, 'docs', '기록'))).toEqual({
      url: 'git@github.com:me/til.git',
      folder: 'docs/기록',
    });
    expect(await readGitRemote(root)).toEqual({
      url: 'git@github.com:me/til.git',
      folder: '',
    });
  });

  it('finds nothing without a remote, and nothing without git', async () => {
    expect(await readGitRemote(root)).toBeUndefined();
    git('init', '--quiet');
    expect(await readGitRemote(root)).toBeUndefined();
  });
});
