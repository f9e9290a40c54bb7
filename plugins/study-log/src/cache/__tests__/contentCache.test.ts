import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createContentCache} from '../contentCache.js';
import {flipBit} from './flipBit.js';

describe('createContentCache', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'content-cache-'));
  });
  afterEach(() => {
    rmSync(folder, {recursive: true, force: true});
  });

  async function readAll(keys: readonly string[]) {
    const found: Record<string, string> = {};
    await createContentCache(folder).read(keys, (key, text) => {
      found[key] = text;
    });
    return found;
  }

  test('hands back what was written, and nothing else', async () => {
    const texts = new Map([
      ['aa1', '{"한글":1}'],
      ['aa2', 'x y'],
      ['bb1', ''],
    ]);
    await createContentCache(folder).write(texts, [...texts.keys()]);
    expect(await readAll(['aa1', 'aa2', 'bb1', 'cc1'])).toEqual(
      Object.fromEntries(texts),
    );
    expect(readdirSync(folder).sort()).toEqual(['aa.jsonl', 'bb.jsonl']);
  });

  test('keeps what is used and a few others, oldest out first', async () => {
    const cache = createContentCache(folder);
    await cache.write(new Map([['aa-used', 'kept']]), ['aa-used']);
    for (let index = 0; index < 40; index += 1) {
      const key = `aa-${index}`;
      await cache.write(new Map([[key, 'text']]), ['aa-used', key]);
    }
    const old = Array.from({length: 40}, (_, index) => `aa-${index}`);
    const found = await readAll(['aa-used', ...old]);
    expect(found['aa-used']).toBe('kept');
    expect(found['aa-39']).toBe('text');
    expect(found['aa-0']).toBeUndefined();
  });

  test.each([
    ['bit', (bytes: Buffer) => flipBit(bytes, 40)],
    ['end', (bytes: Buffer) => bytes.subarray(0, 20)],
  ])('forgets a file whose %s is wrong', async (_what, damage) => {
    await createContentCache(folder).write(new Map([['aa1', '"text"']]), []);
    const file = join(folder, 'aa.jsonl');
    writeFileSync(file, damage(readFileSync(file)));
    expect(await readAll(['aa1'])).toEqual({});
  });

  test('many that write at once leave a whole file, and no other', async () => {
    const keysOf = (writer: number) =>
      Array.from({length: 50}, (_, index) => `aa-${writer}-${index}`);
    const writers = [0, 1, 2];
    await Promise.all(
      writers.map((writer) =>
        createContentCache(folder).write(
          new Map(keysOf(writer).map((key) => [key, 'text'])),
          keysOf(writer),
        ),
      ),
    );
    expect(readdirSync(folder)).toEqual(['aa.jsonl']);
    const found = await readAll(writers.flatMap(keysOf));
    expect(Object.keys(found).length).toBeGreaterThanOrEqual(50);
  });

  test('a folder that cannot be made costs nothing but the memory', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const cache = createContentCache(join(file, 'below'));
    await expect(
      cache.write(new Map([['aa', 'x']]), ['aa']),
    ).resolves.toBeUndefined();
  });
});
