import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {
  openChecked,
  readChecked,
  streamChecked,
  writeChecked,
} from '../checkedFile.js';
import {flipBit} from './flipBit.js';

const CONTENT = '{"html":"<p>쿠버네티스</p>"}';

describe('a checked file', () => {
  let folder = '';
  let file = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'checked-file-'));
    file = join(folder, 'made', 'later', 'file');
  });
  afterEach(() => rmSync(folder, {recursive: true, force: true}));

  const read = async () => (await readChecked(file))?.toString('utf8');
  const stream = async () => {
    const pieces = await streamChecked(file);
    let text: string | undefined;
    for await (const piece of pieces ?? []) {
      text = (text ?? '') + piece;
    }
    return text;
  };

  test('says what was written, whole or in pieces', async () => {
    await writeChecked(file, CONTENT);
    expect([await read(), await stream()]).toEqual([CONTENT, CONTENT]);
    const writer = await openChecked(file);
    await writer.add('하나 ');
    await writer.add(Buffer.from('둘'));
    expect(await read()).toBe(CONTENT);
    await writer.close();
    expect([await read(), await stream()]).toEqual(['하나 둘', '하나 둘']);
  });

  test('is none when a bit of it is another', async () => {
    await writeChecked(file, CONTENT);
    const bytes = readFileSync(file);
    for (let bit = 0; bit < bytes.length * 8; bit += 3) {
      writeFileSync(file, flipBit(bytes, bit));
      expect([bit, await read()]).toEqual([bit, undefined]);
    }
    expect(await stream()).toBeUndefined();
  });

  test('is none when it ends anywhere before its end', async () => {
    await writeChecked(file, CONTENT);
    const bytes = readFileSync(file);
    for (let length = 0; length < bytes.length; length += 1) {
      writeFileSync(file, bytes.subarray(0, length));
      expect([length, await read()]).toEqual([length, undefined]);
      expect([length, await stream()]).toEqual([length, undefined]);
    }
  });

  test('is whole, and alone, however many write it at once', async () => {
    const texts = Array.from({length: 20}, (_, index) =>
      `${index} `.repeat(999),
    );
    await Promise.all(texts.map((text) => writeChecked(file, text)));
    expect(texts).toContain(await read());
    expect(readdirSync(join(folder, 'made', 'later'))).toEqual(['file']);
  });

  test.each<[string, (path: string) => void]>([
    ['is a file', (path) => writeFileSync(path, '')],
    ['is a link to nowhere', (path) => symlinkSync('/nowhere/at/all', path)],
    ['links to itself', (path) => symlinkSync(path, path)],
  ])('is not written where the folder above %s', async (_what, make) => {
    make(join(folder, 'made'));
    await expect(writeChecked(file, CONTENT)).resolves.toBeUndefined();
    expect([await read(), await stream()]).toEqual([undefined, undefined]);
  });

  test('leaves nothing beside a place that it cannot take', async () => {
    mkdirSync(join(file, 'in the way'), {recursive: true});
    await writeChecked(file, CONTENT);
    expect(await read()).toBeUndefined();
    expect(readdirSync(join(folder, 'made', 'later'))).toEqual(['file']);
  });
});
