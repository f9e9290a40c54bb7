import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import {readStudyLog} from '../studyLog';
import type {StudyLog} from '../studyLog';

/** Milliseconds. Reading a hand of small files takes a fraction of it; waiting for a pipe, or walking a disk, has no end. */
const TIME_LIMIT = 20_000;

let place: string;
let root: string;

beforeEach(() => {
  place = fs.mkdtempSync(path.join(os.tmpdir(), 'hostile-'));
  root = path.join(place, 'repository', 'logs');
  fs.mkdirSync(root, {recursive: true});
  execFileSync('git', ['init', '-q', path.dirname(root)]);
  write('2025-01-11.md', '# 첫 로그\n\n본문\n');
});

afterEach(() => {
  fs.rmSync(place, {recursive: true});
});

function write(file: string, text: string | Uint8Array): void {
  const target = path.join(root, file);
  fs.mkdirSync(path.dirname(target), {recursive: true});
  fs.writeFileSync(target, text);
}

function link(file: string, target: string): void {
  fs.symlinkSync(target, path.join(root, file));
}

const read = (
  options: Partial<Parameters<typeof readStudyLog>[0]> = {},
): Promise<StudyLog> => readStudyLog({root, today: '2025-02-01', ...options});

const filesOf = ({folder}: StudyLog): readonly string[] =>
  folder.files.map((file) => file.path);

const assetsOf = ({folder}: StudyLog): readonly string[] =>
  folder.assets.map((asset) => asset.path);

/** `source code` of each problem that is about a file as a whole. */
const faultsOf = ({problems}: StudyLog): readonly string[] =>
  problems
    .filter(({line, source}) => line === null && source !== '.')
    .map(({source, code}) => `${source} ${code}`);

describe('what leads out of the folder', () => {
  it(
    'is not read, and named once',
    async () => {
      write('../../outside.md', '# secret');
      write('../.env', 'TOKEN=1');
      link('env.pdf', '/proc/self/environ');
      link('stdin.png', '/proc/self/fd/0');
      link('passwd.md', '/etc/passwd');
      link('zero.md', '/dev/zero');
      link('big', '/usr');
      link('outside.md', '../../outside.md');
      link('token.pdf', '../.env');
      link('git.md', '../.git/config');
      link('concepts.yml', '/dev/zero');
      link('diagrams', '/etc');
      const log = await read();
      expect(filesOf(log)).toEqual(['2025-01-11.md']);
      expect(assetsOf(log)).toEqual([]);
      expect(faultsOf(log)).toEqual(
        [
          ...['big', 'concepts.yml', 'diagrams', 'env.pdf', 'git.md'],
          ...['outside.md', 'passwd.md', 'stdin.png', 'token.pdf', 'zero.md'],
        ].map((name) => `${name} file-outside`),
      );
    },
    TIME_LIMIT,
  );

  it.each([
    '../../../../etc/passwd',
    '..%2f..%2f..%2f..%2fetc%2fpasswd',
    '..\\..\\..\\..\\etc\\passwd',
    '%2e%2e/%2e%2e/%2e%2e/etc/passwd',
    '../../outside.pdf',
  ])('is no target of a link or an image: %s', async (target) => {
    write('../../outside.pdf', 'secret');
    write('2025-01-12.md', `# 둘째\n\n[a](${target}) ![b](${target})\n`);
    const log = await read();
    const kinds = log.logs.flatMap((entry) =>
      entry.references.map((reference) => log.references.of(entry, reference)),
    );
    expect(kinds).toEqual([{kind: 'missing'}, {kind: 'missing'}]);
  });

  it('is followed where it stays in the repository, each folder once', async () => {
    write('../notes/2025-01-12.md', '# 노트');
    write('../notes/deep/2025-01-13.md', '# 깊은 노트');
    write('../pictures/a.png', 'png');
    write('sub/2025-01-14.md', '# 아래');
    link('linked', '../notes');
    link('linked-again', '../notes');
    link('../notes/deep/up', '..');
    link('../notes/deep/home', '../../logs');
    link('here', '.');
    link('sub-again', 'sub');
    link('a.png', '../pictures/a.png');
    link('2025-01-15.md', 'sub/2025-01-14.md');
    const log = await read();
    expect(filesOf(log)).toEqual([
      '2025-01-11.md',
      '2025-01-15.md',
      'linked/2025-01-12.md',
      'linked/deep/2025-01-13.md',
      'sub/2025-01-14.md',
    ]);
    expect(assetsOf(log)).toEqual(['a.png']);
  });

  it(
    'ends where links lead to one another in great number',
    async () => {
      for (let level = 0; level < 40; level += 1) {
        write(`../maze/${level}/x.txt`, '');
        link(`../maze/${level}/left`, `../${level + 1}`);
        link(`../maze/${level}/right`, `../${level + 1}`);
      }
      link('maze', '../maze/0');
      expect(filesOf(await read())).toEqual(['2025-01-11.md']);
    },
    TIME_LIMIT,
  );

  it('may be the concepts and the diagrams that the owner names', async () => {
    const own = path.join(place, 'own');
    fs.mkdirSync(own);
    fs.writeFileSync(path.join(own, 'c.yml'), '- name: CNI');
    fs.writeFileSync(path.join(own, 'cni.mmd'), 'flowchart LR\n A --> B');
    fs.symlinkSync('/proc/self/environ', path.join(own, 'env.mmd'));
    const options = {
      conceptsFile: path.join(own, 'c.yml'),
      diagramsFolder: own,
    };
    const {folder} = await read(options);
    expect(folder.conceptsFile?.text).toBe('- name: CNI');
    expect(folder.diagrams.map(({name}) => name)).toEqual(['cni']);
    await expect(read({conceptsFile: '/dev/zero'})).rejects.toThrow(
      /cannot be read \(not a regular file\)/,
    );
  });
});

describe('what is no file, or too large', () => {
  it(
    'costs only itself',
    async () => {
      const pipes = ['pipe.md', 'pipe.png', 'diagrams/pipe.mmd'];
      write('diagrams/cni.mmd', 'flowchart LR\n A --> B');
      pipes.forEach((pipe) => execFileSync('mkfifo', [path.join(root, pipe)]));
      write('large.md', Buffer.alloc(10_000_000, 'a'));
      write('diagrams/large.mmd', Buffer.alloc(10_000_000, 'a'));
      const log = await read();
      expect(filesOf(log)).toEqual(['2025-01-11.md']);
      expect(log.folder.diagrams.map(({name}) => name)).toEqual(['cni']);
      expect(faultsOf(log)).toEqual(
        expect.arrayContaining([
          'diagrams/large.mmd file-too-large',
          'diagrams/pipe.mmd not-a-file',
          'large.md file-too-large',
          'pipe.md not-a-file',
          'pipe.png not-a-file',
        ]),
      );
    },
    TIME_LIMIT,
  );

  it('is left alone where it is excluded', async () => {
    execFileSync('mkfifo', [path.join(root, 'pipe.md')]);
    link('big', '/usr');
    expect(faultsOf(await read({exclude: ['pipe.md', 'big/**']}))).toEqual([]);
  });
});

describe('what is no log', () => {
  const LEFT_OUT = {
    'templates/daily.md': 'left-out-folder',
    'notes/Templates/2025-01-20.md': 'left-out-dated',
    'drafts/2025-01-21.md': 'left-out-dated',
    'notes/휴지통/x.md': 'left-out-folder',
    '.trash/2025-01-22.md': 'left-out-dated',
    'logseq/.recycle/2025_01_23.md': 'left-out-dated',
    'logseq/bak/journals/2025_01_24.md': 'left-out-copy',
    '2025-01-11 (conflicted copy).md': 'left-out-copy',
  };

  beforeEach(() => {
    Object.keys(LEFT_OUT).forEach((file) => write(file, '# 비공개\n'));
    write('templates/note.txt', 'text');
    write('templates/img.png', 'png');
    write('.obsidian/x.md', '# 설정');
    write('LICENSE.md', '# MIT');
  });

  it('is named in the report and is neither a log nor a file to be saved', async () => {
    write(
      '2025-01-12.md',
      '# 둘째\n\n[t](templates/daily.md) [n](templates/note.txt) ![i](templates/img.png)\n',
    );
    const log = await read();
    expect(filesOf(log)).toEqual(['2025-01-11.md', '2025-01-12.md']);
    expect(assetsOf(log)).toEqual(['templates/img.png']);
    expect([...faultsOf(log)].sort()).toEqual(
      Object.entries(LEFT_OUT)
        .map(([file, code]) => `${file} ${code}`)
        .sort(),
    );
    expect(
      log.problems.filter(({code}) => code === 'link-missing'),
    ).toHaveLength(2);
  });

  it('is a log where an include spells it out', async () => {
    const log = await read({
      include: ['**/*.md', 'templates/**/*.md', '*conflicted copy*.md'],
    });
    expect(filesOf(log)).toEqual([
      '2025-01-11 (conflicted copy).md',
      '2025-01-11.md',
      'templates/daily.md',
    ]);
  });

  it('is not told of where it is excluded', async () => {
    const exclude = ['**/{drafts,templates}/**', '.trash/**', 'logseq/**'];
    expect(faultsOf(await read({exclude}))).toEqual([
      '2025-01-11 (conflicted copy).md left-out-copy',
      'notes/휴지통/x.md left-out-folder',
    ]);
  });
});

test('Markdown that an include passes over is no file to be saved', async () => {
  write('2025-01-12.md', '# 둘째\n\n[p](private/plan.md)\n');
  write('private/plan.md', '# 계획');
  const log = await read({include: ['*.md']});
  expect(log.problems.map(({code}) => code)).toContain('link-missing');
});
