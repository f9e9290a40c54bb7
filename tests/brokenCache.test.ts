import {execFileSync} from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {flipBit} from '../plugins/study-log/src/cache/__tests__/flipBit';
import {STUDY_LOG} from './support/docusaurus';
import {STUDY_LOGS} from './support/fixtureSites';

jest.setTimeout(120_000);

/** What a command says with a cache; `limit`: no file can be longer than so many kilobytes, as on a disk that is full. */
function run(command: string, cache: string, limit = 'unlimited'): string {
  return execFileSync(
    'bash',
    [
      ...['-c', 'ulimit -f "$1" && shift && exec "$@"', 'bash', limit],
      ...[process.execPath, STUDY_LOG, command, STUDY_LOGS, '--json'],
      ...['--cache', cache],
    ],
    {encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit']},
  );
}

describe.each(['index', 'check'])('study-log %s says the same', (command) => {
  let folder = '';
  let said = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'study-log-broken-'));
    said = run(command, join(folder, 'whole'));
  });
  afterAll(() => rmSync(folder, {recursive: true, force: true}));

  /** The files of a cache, absolute. */
  const filesOf = (cache: string): readonly string[] =>
    readdirSync(cache, {recursive: true, encoding: 'utf8'})
      .map((name) => join(cache, name))
      .filter((path) => statSync(path).isFile());

  test('with a whole cache, which it has left nothing else in', () => {
    const cache = join(folder, 'whole');
    expect(run(command, cache)).toBe(said);
    expect(filesOf(cache).length).toBeGreaterThan(0);
    expect(filesOf(cache).filter((path) => path.endsWith('.tmp'))).toEqual([]);
  });

  test('with a cache whose folder is a file', () => {
    const cache = join(folder, 'file');
    writeFileSync(cache, '');
    expect(run(command, cache)).toBe(said);
  });

  test('with a cache whose folder is a link to nowhere', () => {
    const cache = join(folder, 'link');
    symlinkSync(join(folder, 'nowhere', 'at all'), cache);
    expect(run(command, cache)).toBe(said);
  });

  test.each(['0', '1'])(
    'on a disk that is full after %s kB, and leaves nothing half written',
    (limit) => {
      const cache = join(folder, `full-${limit}`);
      expect(run(command, cache, limit)).toBe(said);
      expect(filesOf(cache).filter((path) => path.endsWith('.tmp'))).toEqual(
        [],
      );
    },
  );

  test.each<[string, (file: string) => void]>([
    ['a bit turned over', (file) => damage(file, 7)],
    ['another bit turned over', (file) => damage(file, 40_003)],
    ['its end cut off', (file) => truncateSync(file, statSync(file).size >> 1)],
    ['nothing in it', (file) => truncateSync(file, 0)],
  ])('with a cache whose every file has %s', (_what, break_) => {
    const cache = join(folder, 'damaged');
    cpSync(join(folder, 'whole'), cache, {recursive: true});
    filesOf(cache).forEach(break_);
    expect(run(command, cache)).toBe(said);
  });
});

function damage(file: string, bit: number): void {
  writeFileSync(file, flipBit(readFileSync(file), bit));
}
