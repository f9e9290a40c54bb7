import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

import {
  assetsOf,
  createTemporaryLogs,
  faultsOf,
  filesOf,
} from './temporaryLogs.js';
import type {TemporaryLogs} from './temporaryLogs.js';

/** Milliseconds. Reading a hand of small files takes a fraction of it; waiting for a pipe, or walking a disk, has no end. */
const TIME_LIMIT = 20_000;

let logs: TemporaryLogs;

beforeEach(() => {
  logs = createTemporaryLogs();
});

afterEach(() => {
  logs.remove();
});

describe('what leads out of the folder', () => {
  it(
    'is not read, and named once',
    async () => {
      const {write, link, read} = logs;
      write('../../outside.md', '# secret');
      write('../.env', 'TOKEN=1');
      link('env.pdf', '/proc/self/environ');
      link('random.png', '/dev/random');
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
          ...['outside.md', 'passwd.md', 'random.png', 'token.pdf', 'zero.md'],
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
    const {write, read} = logs;
    write('../../outside.pdf', 'secret');
    write('2025-01-12.md', `# 둘째\n\n[a](${target}) ![b](${target})\n`);
    const log = await read();
    const kinds = log.logs.flatMap((entry) =>
      entry.references.map((reference) => log.references.of(entry, reference)),
    );
    expect(kinds).toEqual([{kind: 'missing'}, {kind: 'missing'}]);
  });

  it('is followed where it stays in the repository, each folder once', async () => {
    const {write, link, read} = logs;
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
      const {write, link, read} = logs;
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
    const {place, read} = logs;
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
      const {root, write, read} = logs;
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
    const {root, link, read} = logs;
    execFileSync('mkfifo', [path.join(root, 'pipe.md')]);
    link('big', '/usr');
    expect(faultsOf(await read({exclude: ['pipe.md', 'big/**']}))).toEqual([]);
  });
});
