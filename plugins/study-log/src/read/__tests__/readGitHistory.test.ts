import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import {readGitHistory} from '../readGitHistory.js';
import {createGitRepository} from './gitRepository.js';
import type {GitRepository} from './gitRepository.js';

const noon = (day: string): string => `${day}T12:00:00+0900`;
const textOf = (name: string): string =>
  `# ${name}\n\n${`what ${name} is about, line after line\n`.repeat(5)}`;

let repository: GitRepository;

beforeEach(() => {
  repository = createGitRepository();
});

afterEach(() => {
  repository.remove();
});

async function firstCommits(
  folder = repository.root,
): Promise<Record<string, string | undefined>> {
  const {dates} = await readGitHistory(folder);
  return Object.fromEntries(
    [...dates].map(([file, {firstCommitted}]) => [file, firstCommitted]),
  );
}

describe('readGitHistory', () => {
  it("takes the author's own day, not the committer's and not that of UTC", async () => {
    const {write, commit} = repository;
    write('seoul.md', 'a');
    commit('2025-01-11T00:30:00+0900', '2025-03-01T12:00:00Z');
    write('los angeles.md', 'b');
    commit('2025-01-11T23:30:00-0800', '2025-03-02T12:00:00Z');
    expect(await firstCommits()).toEqual({
      'seoul.md': '2025-01-11',
      'los angeles.md': '2025-01-11',
    });
  });

  it('follows a file through renames, folders and edits', async () => {
    const {write, move, commit} = repository;
    write('cni.md', textOf('CNI'));
    commit(noon('2024-01-01'));
    move('cni.md', '네트워크/CNI 정리.md');
    commit(noon('2024-02-01'));
    write('네트워크/CNI 정리.md', `${textOf('CNI')}one more line\n`);
    commit(noon('2024-03-01'));
    move('네트워크/CNI 정리.md', 'docs/"quoted"\ttab.md');
    commit(noon('2024-04-01'));
    expect((await firstCommits())['docs/"quoted"\ttab.md']).toBe('2024-01-01');
    const {dates} = await readGitHistory(repository.root);
    expect(dates.get('docs/"quoted"\ttab.md')?.lastCommitted).toBe(
      '2024-04-01T12:00:00+09:00',
    );
  });

  it('tells files apart that change places or take an old name', async () => {
    const {write, move, commit} = repository;
    write('a.md', textOf('Service'));
    commit(noon('2024-01-01'));
    write('b.md', textOf('Ingress'));
    commit(noon('2024-02-01'));
    move('b.md', 'c.md');
    commit(noon('2024-03-01'));
    move('a.md', 'b.md');
    commit(noon('2024-03-02'));
    move('c.md', 'a.md');
    commit(noon('2024-03-03'));
    write('c.md', 'something else\n');
    commit(noon('2024-04-01'));
    expect(await firstCommits()).toEqual({
      'a.md': '2024-02-01',
      'b.md': '2024-01-01',
      'c.md': '2024-04-01',
    });
  });

  it('does not give a file the age of another that once had its name', async () => {
    const {write, move, commit, git} = repository;
    write('b.md', textOf('an early draft'));
    commit(noon('2023-01-01'));
    git('rm', '-q', 'b.md');
    commit(noon('2023-02-01'));
    write('a.md', textOf('Service'));
    commit(noon('2024-01-01'));
    move('a.md', 'b.md');
    commit(noon('2024-02-01'));
    expect((await firstCommits())['b.md']).toBe('2024-01-01');
  });

  it('finds what a merged branch has added, and is not misled by clocks', async () => {
    const {write, move, commit, git} = repository;
    write('a.md', textOf('Service'));
    commit(noon('2024-05-01'));
    git('checkout', '-q', '-b', 'side');
    write('side.md', textOf('Ingress'));
    commit(noon('2024-01-15'));
    git('checkout', '-q', 'main');
    move('a.md', 'z.md');
    // The machine's clock was wrong: this commit looks older than its parent.
    commit(noon('2024-02-01'));
    git('merge', '-q', '--no-ff', '-m', 'merge', 'side');
    expect(await firstCommits()).toMatchObject({
      'side.md': '2024-01-15',
      'z.md': '2024-05-01',
    });
  });

  it.each([
    ['the same name', 'new.md', 'new.md'],
    ['another name', 'new.md', 'other.md'],
  ])(
    'keeps the day of a file that two branches have given %s',
    async (_name, here, there) => {
      const {root, write, move, commit, git} = repository;
      write('old.md', textOf('Service'));
      commit(noon('2024-01-01'));
      git('checkout', '-q', '-b', 'side');
      move('old.md', there);
      commit(noon('2024-02-01'));
      git('checkout', '-q', 'main');
      move('old.md', here);
      commit(noon('2024-03-01'));
      git('merge', '-q', '--no-ff', '-s', 'ours', '-m', 'merge', 'side');
      fs.renameSync(path.join(root, here), path.join(root, there));
      commit(noon('2024-04-01'));
      expect((await firstCommits())[there]).toBe('2024-01-01');
    },
  );

  it('does not give a file that was moved away and written anew the older day', async () => {
    const {write, move, commit, git} = repository;
    write('a.md', textOf('Service'));
    commit(noon('2023-01-01'));
    move('a.md', 'b.md');
    commit(noon('2023-02-01'));
    git('rm', '-q', 'b.md');
    commit(noon('2023-03-01'));
    write('a.md', textOf('Ingress'));
    commit(noon('2024-01-01'));
    move('a.md', 'b.md');
    commit(noon('2024-02-01'));
    expect((await firstCommits())['b.md']).toBe('2024-01-01');
  });

  it('reads a folder of the repository by its own paths, with files moved into it', async () => {
    const {root, write, move, commit} = repository;
    write('draft.md', textOf('CNI'));
    commit(noon('2024-01-01'));
    move('draft.md', 'logs/cni.md');
    commit(noon('2024-02-01'));
    expect(await firstCommits(path.join(root, 'logs'))).toEqual({
      'cni.md': '2024-01-01',
    });
  });

  it.each(['true', 'false'])(
    'reads nothing again while HEAD stays (with a reflog: %s)',
    async (keeps) => {
      const {root, git, write, commit} = repository;
      git('config', 'core.logAllRefUpdates', keeps);
      write('a.md', 'a');
      commit(noon('2024-01-01'));
      const before = await readGitHistory(root);
      write('b.md', 'b');
      const again = await readGitHistory(root, before);
      expect(again.dates).toBe(before.dates);
      commit(noon('2024-02-01'));
      const after = await readGitHistory(root, again);
      expect(after.dates.get('b.md')?.firstCommitted).toBe('2024-02-01');
      git('reset', '-q', '--hard', 'HEAD~1');
      const reset = await readGitHistory(root, after);
      expect(reset.dates).toEqual(before.dates);
    },
  );
});

describe('a history that cannot be read whole', () => {
  it('gives a shallow clone the days since its cut, and says so', async () => {
    const {root, write, commit} = repository;
    for (const month of ['01', '02', '03']) {
      write(`${month}.md`, textOf(month));
      commit(noon(`2024-${month}-01`));
    }
    const clone = path.join(root, 'clone');
    execFileSync('git', ['clone', '-q', '--depth=2', `file://${root}`, clone]);
    expect(await firstCommits(clone)).toEqual({
      '01.md': undefined,
      '02.md': undefined,
      '03.md': '2024-03-01',
    });
    const {problems} = await readGitHistory(clone);
    expect(problems.map(({code}) => code)).toEqual(['git-shallow']);
  });

  it('has no days in a repository without a commit', async () => {
    const {dates, problems} = await readGitHistory(repository.root);
    expect(dates.size).toBe(0);
    expect(problems[0]?.message).toContain('has no commit yet');
  });

  it('has no days outside a repository', async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'no git-'));
    try {
      const {dates, problems} = await readGitHistory(folder);
      expect(dates.size).toBe(0);
      expect(problems[0]?.message).toContain('not in a git repository');
    } finally {
      fs.rmSync(folder, {recursive: true});
    }
  });
});
