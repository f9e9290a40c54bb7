import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import {UserError} from '../../problems/index.js';
import {createFolderReader, readLogFolder} from '../readLogFolder.js';

let root: string;

beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'logs [a] (b)!-'));
});

afterEach(() => {
  fs.rmSync(root, {recursive: true, force: true});
});

function write(file: string, text: string | Buffer): void {
  const target = path.join(root, file);
  fs.mkdirSync(path.dirname(target), {recursive: true});
  fs.writeFileSync(target, text);
}

function commit(message: string, date: string): void {
  const git = (...args: string[]): void => {
    execFileSync('git', ['-C', root, ...args], {
      stdio: 'pipe',
      env: {...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date},
    });
  };
  git('init', '-q');
  git('config', 'user.email', 'writer@example.com');
  git('config', 'user.name', 'Writer');
  git('add', '-A');
  git('commit', '-q', '-m', message);
}

describe('readLogFolder', () => {
  it('takes Markdown under every odd name and leaves out what is no log', async () => {
    const names = [
      'a.MD',
      '_x.md',
      'what is a pod?.md',
      '100%.md',
      '[tag] #1!.md',
      'trailing .md',
      '2023/09/09.md',
      '한글.markdown',
    ];
    names.forEach((name) => write(name, 'text'));
    write('node_modules/x/README.md', 'no');
    write('.obsidian/x.md', 'no');
    write('drafts/x.md', 'no');
    write('img/a.png', 'png');
    const folder = await readLogFolder({root});
    expect(folder.files.map((file) => file.path)).toEqual([...names].sort());
    expect(folder.assets.map((asset) => asset.path)).toEqual(['img/a.png']);
  });

  it('reports what it cannot publish and reads the rest', async () => {
    write('a.md', 'text');
    write('empty.md', ' \n\n');
    write('page.mdx', '<X />');
    fs.symlinkSync(path.join(root, 'nowhere'), path.join(root, 'broken.md'));
    const {files, problems} = await readLogFolder({root});
    expect(files.map((file) => file.path)).toEqual(['a.md']);
    expect(problems.map(({source, code}) => [source, code])).toEqual(
      expect.arrayContaining([
        ['empty.md', 'empty-file'],
        ['page.mdx', 'mdx-file-skipped'],
        ['.', 'git-missing'],
      ]),
    );
  });

  it('reads the concepts file and the diagrams', async () => {
    write('a.md', 'text');
    write('concepts.yml', '- name: CNI');
    write('diagrams/cni.mmd', 'flowchart LR');
    const {conceptsFile, diagrams} = await readLogFolder({root});
    expect(conceptsFile).toEqual({path: 'concepts.yml', text: '- name: CNI'});
    expect(diagrams).toEqual([
      {name: 'cni', path: 'cni.mmd', text: 'flowchart LR'},
    ]);
  });

  it('answers a missing folder and a folder without logs with one sentence', async () => {
    await expect(readLogFolder({root: path.join(root, 'no')})).rejects.toThrow(
      UserError,
    );
    await expect(readLogFolder({root})).rejects.toThrow(/holds no log/);
    write('file', 'x');
    await expect(
      readLogFolder({root: path.join(root, 'file')}),
    ).rejects.toThrow(/is a file/);
  });
});

describe('git dates', () => {
  it("are the author's own day of the first commit, through renames", async () => {
    write('old.md', 'a note that is long enough to be known again\n');
    // 2025-01-10 in UTC, but the 11th where the author lives.
    commit('add', '2025-01-11T00:30:00+0900');
    fs.renameSync(path.join(root, 'old.md'), path.join(root, '새 이름.md'));
    commit('rename', '2025-03-01T12:00:00+0900');
    const {files} = await readLogFolder({root});
    expect(files[0]).toMatchObject({
      path: '새 이름.md',
      firstCommitted: '2025-01-11',
      lastCommitted: '2025-03-01T12:00:00+09:00',
    });
  });

  it('are found for a folder inside the repository', async () => {
    write('notes/a.md', 'text');
    commit('add', '2024-02-29T10:00:00Z');
    const {files} = await readLogFolder({root: path.join(root, 'notes')});
    expect(files[0]).toMatchObject({
      path: 'a.md',
      firstCommitted: '2024-02-29',
    });
  });

  it('are not taken from the cut of a shallow clone', async () => {
    write('a.md', 'text');
    commit('first', '2024-01-01T10:00:00Z');
    write('b.md', 'more');
    commit('second', '2024-02-01T10:00:00Z');
    const clone = path.join(root, 'clone');
    execFileSync('git', [
      'clone',
      '-q',
      '--depth',
      '1',
      `file://${root}`,
      clone,
    ]);
    const {files, problems} = await readLogFolder({root: clone});
    expect(files.map((file) => file.firstCommitted)).toEqual([
      undefined,
      undefined,
    ]);
    expect(problems.map(({code}) => code)).toContain('git-shallow');
  });
});

describe('createFolderReader', () => {
  it('hands back the same object for a file that has not changed', async () => {
    write('a.md', 'one');
    write('b.md', 'two');
    const reader = createFolderReader({root});
    const before = await reader.read();
    write('b.md', 'two, longer');
    const after = await reader.read();
    expect(after.files[0]).toBe(before.files[0]);
    expect(after.files[1]?.text).toBe('two, longer');
  });
});
