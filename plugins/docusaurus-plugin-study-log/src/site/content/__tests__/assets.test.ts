import {execFileSync} from 'child_process';
import fs from 'fs';
import {tmpdir} from 'os';
import {join} from 'path';
import {findBoundary} from 'study-log/read/boundary';
import {createAssetStore, readAsset} from '../assets.js';

const PIXEL_3_BY_2 = 'R0lGODlhAwACAIAAAP///wAAACwAAAAAAwACAAACA4RvBQA7';

let folder: string;

beforeEach(() => {
  folder = fs.realpathSync(fs.mkdtempSync(join(tmpdir(), 'assets-')));
  fs.writeFileSync(join(folder, 'a.gif'), Buffer.from(PIXEL_3_BY_2, 'base64'));
});
afterEach(() => fs.rmSync(folder, {recursive: true}));

const createStore = (...names: readonly string[]) =>
  createAssetStore(
    names.map((name) => ({
      path: name,
      absolutePath: join(folder, name),
      within: findBoundary(folder),
    })),
    {file: (path) => path},
  );

test('an image has an address and a size, and its bytes are published', () => {
  const store = createStore('a.gif');
  expect(store.image('a.gif')).toMatchObject({width: 3, height: 2});
  const [asset] = store.emitted();
  expect(asset && readAsset(asset).content).toEqual(
    Buffer.from(PIXEL_3_BY_2, 'base64'),
  );
  expect(store.problems()).toEqual([]);
});

test('a file that is gone, a pipe or a link elsewhere by now is one problem, and no file', () => {
  execFileSync('mkfifo', [join(folder, 'pipe.png')]);
  fs.symlinkSync('/etc/hostname', join(folder, 'link.pdf'));
  const store = createStore('gone.png', 'pipe.png', 'link.pdf', 'a.gif');
  expect(store.image('gone.png')).toBeUndefined();
  expect(store.image('gone.png')).toBeUndefined();
  expect(store.image('pipe.png')).toBeUndefined();
  expect(store.file('link.pdf')).toBeUndefined();
  expect(store.file('a.gif')).toBeDefined();
  expect(store.emitted()).toHaveLength(1);
  expect(store.problems().map(({source, code}) => [source, code])).toEqual([
    ['gone.png', 'unreadable-file'],
    ['pipe.png', 'not-a-file'],
    ['link.pdf', 'file-outside'],
  ]);
});

test('a file that goes between listing and publishing costs only itself', () => {
  const store = createStore('a.gif');
  store.file('a.gif');
  fs.rmSync(join(folder, 'a.gif'));
  const [asset] = store.emitted();
  expect(asset && readAsset(asset).problem).toMatchObject({
    source: 'a.gif',
    code: 'unreadable-file',
  });
});

test('a file larger than the limit is not published', () => {
  fs.writeFileSync(join(folder, 'film.mp4'), '');
  fs.truncateSync(join(folder, 'film.mp4'), 101 * 2 ** 20);
  const store = createStore('film.mp4');
  expect(store.file('film.mp4')).toBeUndefined();
  expect(store.problems()[0]?.message).toBe(
    'The file has 101 MB; more than 100 MB are not read.',
  );
});
