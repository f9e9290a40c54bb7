import {spawnSync} from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {withLock} from '../lock';

describe('a lock', () => {
  let folder = '';
  let lock = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'study-log-lock-'));
    lock = join(folder, 'site.lock');
  });
  afterEach(() => rmSync(folder, {recursive: true}));

  test('lets one work after the other', async () => {
    const steps: string[] = [];
    const work = (name: string) => async () => {
      steps.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, 50));
      steps.push(`${name} ends`);
    };
    await Promise.all([
      withLock(lock, work('one')),
      withLock(lock, work('two')),
    ]);
    expect(steps).toEqual(['one begins', 'one ends', 'two begins', 'two ends']);
  });

  test('is given back when the work fails', async () => {
    const failing = withLock(lock, () => Promise.reject(new Error('broken')));
    await expect(failing).rejects.toThrow('broken');
    expect(existsSync(lock)).toBe(false);
    expect(await withLock(lock, async () => 'done')).toBe('done');
  });

  test.each([
    [
      'a process that has ended',
      () => {
        const {pid} = spawnSync(process.execPath, ['--version']);
        symlinkSync(String(pid), lock);
      },
    ],
    ['nobody knows whom', () => mkdirSync(lock)],
  ])('left behind by %s is an error that names it', async (_, leave) => {
    leave();
    await expect(withLock(lock, async () => {})).rejects.toThrow(
      `rm -rf ${lock}`,
    );
    expect(lstatSync(lock)).toBeDefined();
  });
});
