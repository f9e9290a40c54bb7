import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'fs';
import {tmpdir} from 'os';
import {dirname, join} from 'path';
import {watchSources} from '../watchSources.js';

const SOON = 5_000;

/** A folder of one log, as it is watched; `ended` tells whether a change was heard since `listen`. */
function watchFolder(poll?: number) {
  const dir = realpathSync(mkdtempSync(join(tmpdir(), 'study-log-watch-')));
  const logs = join(dir, 'logs');
  const write = (path: string, text: string) => {
    const file = join(dir, path);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, text);
  };
  write('logs/a.md', 'a');
  write('linked/b.md', 'b');
  symlinkSync(join(dir, 'linked'), join(logs, 'link'));
  let heard: () => void = () => {};
  const close = watchSources(
    {
      folders: [logs, join(logs, '.diagrams')],
      files: [join(dir, 'concepts.yml'), join(logs, '.concepts.yml')],
    },
    {since: Date.now(), poll},
    () => heard(),
  );
  /** Whether a change is heard, in so many milliseconds. */
  const hears = (milliseconds: number, change: () => void) =>
    new Promise<boolean>((resolve) => {
      const timer = setTimeout(() => resolve(false), milliseconds);
      heard = () => {
        clearTimeout(timer);
        resolve(true);
      };
      change();
    });
  /** Until nothing is heard any more of what was done before. */
  const settle = async (): Promise<void> => {
    while (await hears(150, () => {})) {
      // Once more.
    }
  };
  return {
    logs,
    write,
    hears,
    settle,
    close: () => {
      close();
      rmSync(dir, {recursive: true});
    },
  };
}

describe.each([
  ['as the system tells of changes', undefined],
  ['by looking again and again', 50],
])('the sources of a site, watched %s', (_, poll) => {
  let watched: ReturnType<typeof watchFolder>;

  beforeAll(async () => {
    watched = watchFolder(poll);
    await watched.settle();
  });
  afterAll(() => watched.close());

  it.each([
    ...['logs/a.md', 'logs/2025/01/c.md', 'logs/link/b.md', 'concepts.yml'],
    // Behind a dot, but named.
    ...['logs/.diagrams/cni.mmd', 'logs/.concepts.yml'],
  ])('are heard of when %s is made, saved and saved again', async (path) => {
    for (const text of ['one', 'one two', 'one two three']) {
      expect(await watched.hears(SOON, () => watched.write(path, text))).toBe(
        true,
      );
      await watched.settle();
    }
  });

  it.each(['logs/.git/index', 'logs/node_modules/a/README.md'])(
    'are not heard of for %s',
    async (path) => {
      expect(await watched.hears(500, () => watched.write(path, 'x'))).toBe(
        false,
      );
    },
  );

  it('are heard of, time and again, when the folder was renamed, removed or emptied and comes back', async () => {
    const {logs, write, hears, settle} = watched;
    const away = `${logs}-away`;
    const leave: readonly (readonly [string, () => void, () => void])[] = [
      ['renamed', () => renameSync(logs, away), () => renameSync(away, logs)],
      ['removed', () => rmSync(logs, {recursive: true}), () => {}],
      ['emptied', () => rmSync(join(logs, 'a.md')), () => {}],
    ];
    for (const round of [1, 2]) {
      for (const [how, go, comeBack] of leave) {
        expect([how, await hears(SOON, go)]).toEqual([how, true]);
        await settle();
        comeBack();
        const back = await hears(SOON, () =>
          write('logs/a.md', `${how} ${round}`),
        );
        expect([how, back]).toEqual([how, true]);
        await settle();
      }
    }
  });
});

it('tells of what changed before it began to watch', async () => {
  const since = Date.now() - 1_000;
  const folder = mkdtempSync(join(tmpdir(), 'study-log-watch-'));
  writeFileSync(join(folder, 'a.md'), 'saved while the bundler started');
  let close = () => {};
  await new Promise<void>((resolve) => {
    close = watchSources(
      {folders: [folder], files: []},
      {since, poll: undefined},
      resolve,
    );
  });
  close();
  rmSync(folder, {recursive: true});
});
