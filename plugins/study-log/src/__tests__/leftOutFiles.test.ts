import {
  assetsOf,
  createTemporaryLogs,
  faultsOf,
  filesOf,
} from './temporaryLogs.js';
import type {TemporaryLogs} from './temporaryLogs.js';

let logs: TemporaryLogs;

beforeEach(() => {
  logs = createTemporaryLogs();
});

afterEach(() => {
  logs.remove();
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
    const {write} = logs;
    Object.keys(LEFT_OUT).forEach((file) => write(file, '# 비공개\n'));
    write('templates/note.txt', 'text');
    write('templates/img.png', 'png');
    write('.obsidian/x.md', '# 설정');
    write('LICENSE.md', '# MIT');
  });

  it('is named in the report and is neither a log nor a file to be saved', async () => {
    const {write, read} = logs;
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
    const {read} = logs;
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
    const {read} = logs;
    const exclude = ['**/{drafts,templates}/**', '.trash/**', 'logseq/**'];
    expect(faultsOf(await read({exclude}))).toEqual([
      '2025-01-11 (conflicted copy).md left-out-copy',
      'notes/휴지통/x.md left-out-folder',
    ]);
  });
});

test('Markdown that an include passes over is no file to be saved', async () => {
  const {write, read} = logs;
  write('2025-01-12.md', '# 둘째\n\n[p](private/plan.md)\n');
  write('private/plan.md', '# 계획');
  const log = await read({include: ['*.md']});
  expect(log.problems.map(({code}) => code)).toContain('link-missing');
});

test('a copy of a document is a file like any other', async () => {
  const {write, read} = logs;
  write('표.pdf', 'pdf');
  write('표 - 복사본.pdf', 'pdf');
  expect(assetsOf(await read())).toEqual(['표 - 복사본.pdf', '표.pdf']);
});

test('a numbered file is a copy where it says the same, else a log', async () => {
  const {write, read} = logs;
  write('2025-01-12.md', '# 둘째\n');
  write('2025-01-12 2.md', '# 둘째\n');
  write('2025-01-12 (1).md', '# 그날의 다른 글\n');
  write('Docker 2.md', '# 혼자인 글\n');
  const log = await read();
  expect(filesOf(log)).toEqual([
    '2025-01-11.md',
    '2025-01-12 (1).md',
    '2025-01-12.md',
    'Docker 2.md',
  ]);
  expect(faultsOf(log)).toContain('2025-01-12 2.md left-out-copy');
});
