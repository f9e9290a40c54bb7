import {once} from 'node:events';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {Worker} from 'node:worker_threads';
import {openCache, toCacheKey} from '../openCache.js';
import {flipBit} from './flipBit.js';

const WRITER = join(__dirname, '__fixtures__', 'writer.mjs');
const CONTENT = '{"html":"<p>쿠버네티스</p>"}';

describe('a cache', () => {
  let root = '';
  let folder = '';
  let file = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'cache-'));
    folder = join(root, 'made', 'later', 'parsed');
    file = join(folder, 'key');
  });
  afterEach(() => rmSync(root, {recursive: true, force: true}));

  const open = () => openCache(join(root, 'made', 'later'), 'parsed');
  const read = (key = 'key') => open().get(key)?.toString('utf8');

  test('says what was written, and nothing else', () => {
    open().set('key', CONTENT);
    open().set('bytes', Buffer.from([0, 10, 255, 32]));
    open().set('empty', '');
    expect([read(), read('empty'), read('other')]).toEqual([
      CONTENT,
      '',
      undefined,
    ]);
    expect(open().get('bytes')).toEqual(Buffer.from([0, 10, 255, 32]));
    expect(readdirSync(folder).sort()).toEqual(['bytes', 'empty', 'key']);
  });

  test('knows nothing of another kind, nor without a folder', () => {
    open().set('key', CONTENT);
    expect(
      openCache(join(root, 'made', 'later'), 'blocks').get('key'),
    ).toBeUndefined();
    const none = openCache(undefined, 'parsed');
    none.set('key', CONTENT);
    none.prune();
    expect(none.get('key')).toBeUndefined();
  });

  test('loses an entry of which a bit is another, and no other entry', () => {
    open().set('key', CONTENT);
    open().set('other', CONTENT);
    const bytes = readFileSync(file);
    for (let bit = 0; bit < bytes.length * 8; bit += 3) {
      writeFileSync(file, flipBit(bytes, bit));
      expect([bit, read()]).toEqual([bit, undefined]);
    }
    expect(read('other')).toBe(CONTENT);
    open().set('key', CONTENT);
    expect(read()).toBe(CONTENT);
  });

  test('loses an entry that ends anywhere before its end', () => {
    open().set('key', CONTENT);
    const bytes = readFileSync(file);
    for (let length = 0; length < bytes.length; length += 1) {
      writeFileSync(file, bytes.subarray(0, length));
      expect([length, read()]).toEqual([length, undefined]);
    }
  });

  test('is whole, and leaves nothing else, when many threads write one entry at once', async () => {
    const texts = Array.from({length: 4}, (_, index) =>
      `${index} `.repeat(99_999),
    );
    const writers = texts.map(
      (text) => new Worker(WRITER, {workerData: {root: dirname(folder), text}}),
    );
    await Promise.all(writers.map((writer) => once(writer, 'exit')));
    expect(texts).toContain(read());
    expect(readdirSync(folder)).toEqual(['key']);
  });

  test.each<[string, (path: string) => void]>([
    ['is a file', (path) => writeFileSync(path, '')],
    ['is a link to nowhere', (path) => symlinkSync('/nowhere/at/all', path)],
    ['links to itself', (path) => symlinkSync(path, path)],
  ])('remembers nothing where the folder above %s', (_what, make) => {
    make(join(root, 'made'));
    const cache = open();
    cache.set('key', CONTENT);
    cache.prune();
    expect(cache.get('key')).toBeUndefined();
  });

  test('leaves nothing beside a place that it cannot take', () => {
    mkdirSync(join(file, 'in the way'), {recursive: true});
    open().set('key', CONTENT);
    expect(read()).toBeUndefined();
    expect(readdirSync(folder)).toEqual(['key']);
  });

  describe('that is pruned', () => {
    /** Keys, the first of them written longest ago. */
    const writeOld = (count: number): readonly string[] => {
      const keys = Array.from({length: count}, (_, index) => `old-${index}`);
      keys.forEach((key, index) => {
        open().set(key, CONTENT);
        utimesSync(join(folder, key), 1000 + index, 1000 + index);
      });
      return keys;
    };

    test.each([
      {kept: 'sixteen where few are in use', used: 1, old: 40, expected: 16},
      {kept: 'three for one where many are', used: 10, old: 40, expected: 30},
      {kept: 'all where they are fewer', used: 10, old: 20, expected: 20},
    ])(
      'keeps what was used, and of the rest $kept',
      ({used, old, expected}) => {
        const names = writeOld(old);
        const cache = open();
        const own = Array.from({length: used}, (_, index) => `own-${index}`);
        own.slice(1).forEach((key) => cache.set(key, CONTENT));
        open().set('own-0', CONTENT);
        utimesSync(join(folder, 'own-0'), 1, 1);
        expect(cache.get('own-0')?.toString()).toBe(CONTENT);
        cache.prune();
        expect(readdirSync(folder).sort()).toEqual(
          [...own, ...names.slice(-expected)].sort(),
        );
      },
    );
  });
});

test('a key is another one for other parts, however they are cut', () => {
  const keys = [['a', 'b'], ['ab'], ['a', 'b', ''], ['b', 'a'], ['a\nb']].map(
    (parts) => toCacheKey(...parts),
  );
  expect(new Set(keys).size).toBe(keys.length);
  expect(toCacheKey('a', 'b')).toBe(keys[0]);
});
