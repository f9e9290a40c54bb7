import {mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createContentCache} from '../contentCache';

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

  test('a folder that cannot be made costs nothing but the memory', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const cache = createContentCache(join(file, 'below'));
    await expect(
      cache.write(new Map([['aa', 'x']]), ['aa']),
    ).resolves.toBeUndefined();
  });
});
