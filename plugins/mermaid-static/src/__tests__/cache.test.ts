import {writeFileSync} from 'node:fs';
import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createCacheKey} from '../cacheKey.js';
import {createDiagramCache} from '../createDiagramCache.js';
import {createRenderer} from '../createRenderer.js';
import {toSettings} from '../settings.js';
import type {Outcome} from '../types.js';

const outcome: Outcome = {failure: {code: 'syntax', message: 'x', line: 2}};

describe('the cache', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mermaid-static-'));
  });

  afterEach(() => rm(folder, {recursive: true}));

  test('gives back what was written', async () => {
    const cache = createDiagramCache(join(folder, 'made', 'later'));
    expect(await cache.read('k')).toBeUndefined();
    await cache.write('k', outcome);
    expect(await cache.read('k')).toEqual(outcome);
  });

  test('leaves no half-written file, however many write at once', async () => {
    const cache = createDiagramCache(folder);
    await Promise.all(
      Array.from({length: 20}, () => cache.write('k', outcome)),
    );
    expect(await readdir(folder)).toEqual(['k.json']);
    expect(await cache.read('k')).toEqual(outcome);
  });

  test('takes a damaged file for none', async () => {
    const cache = createDiagramCache(folder);
    await writeFile(join(folder, 'k.json'), '{"diagram":');
    expect(await cache.read('k')).toBeUndefined();
  });

  test('takes a file for none when a bit of it is another', async () => {
    const cache = createDiagramCache(folder);
    await cache.write('k', outcome);
    const bytes = await readFile(join(folder, 'k.json'));
    for (let bit = 0; bit < bytes.length * 8; bit += 3) {
      const damaged = Buffer.from(bytes);
      damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      writeFileSync(join(folder, 'k.json'), damaged);
      expect([bit, await cache.read('k')]).toEqual([bit, undefined]);
    }
  });

  test('remembers nothing where its folder cannot be made', async () => {
    await writeFile(join(folder, 'file'), '');
    const cache = createDiagramCache(join(folder, 'file'));
    await expect(cache.write('k', outcome)).resolves.toBeUndefined();
    expect(await cache.read('k')).toBeUndefined();
  });

  test('keeps a renderer from starting its worker', async () => {
    const cache = createDiagramCache(folder);
    await cache.write(await createCacheKey(toSettings({}))('pie'), outcome);
    // In this test there is no built worker to start: drawing would fail otherwise.
    const renderer = createRenderer({cache});
    await expect(renderer.render('pie')).rejects.toMatchObject({
      name: 'DiagramError',
      code: 'syntax',
      line: 2,
    });
  });
});

describe('the cache key', () => {
  const settings = toSettings({});
  const key = (source: string, options = {}) =>
    createCacheKey({...settings, ...options})(source);

  test('is the same for the same drawing', async () => {
    expect(await key('pie')).toBe(await key('pie'));
  });

  test.each([
    ['language', {lang: 'ja'}],
    ['width', {containerWidth: 1}],
    ['dark mode', {darkMode: '.dark'}],
    ['palettes', {palettes: {light: {}, dark: {}}}],
    ['font', {font: {...settings.font, bold: settings.font.regular}}],
    ['family', {font: {...settings.font, family: 'x'}}],
  ])('differs with the %s', async (_name, options) => {
    expect(await key('pie', options)).not.toBe(await key('pie'));
  });

  test('differs with the source', async () => {
    expect(await key('pie')).not.toBe(await key('pie '));
  });
});
