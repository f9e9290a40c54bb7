import fs from 'node:fs';
import {flipBit} from '../../cache/__tests__/flipBit.js';
import {file, useTestCache} from './support/testCache.js';
import type {FileReaderOptions} from '../createFileReader.js';
import type {SourceFile} from '../../read/types.js';
import type {Root} from 'mdast';

/** Hashing the code is a test of its own, and costs each reader a while. */
jest.mock('../../cache/codeVersion.js', () => ({
  readCodeVersion: () => 'version',
}));

const {createReader, entriesOf} = useTestCache();

/** `count` files, each with a text of its own, on days of their own. */
function folderOf(count: number): readonly SourceFile[] {
  return Array.from({length: count}, (_, index) => {
    const month = String(1 + Math.floor(index / 28)).padStart(2, '0');
    const day = String(1 + (index % 28)).padStart(2, '0');
    const text = `## 주제 ${index}\n\nIngress와 **Pod ${index}**를 읽었다.\n`;
    return file(`2025-${month}-${day}.md`, text);
  });
}

/** Reads with a reader of its own, and says how many files that took. */
async function statsOf(
  files: readonly SourceFile[],
  options?: Partial<FileReaderOptions>,
) {
  const reader = createReader(options);
  await reader.read(files);
  return reader.stats();
}

describe('what is read', () => {
  test('of 300 files and the log of a new concept: that log alone', async () => {
    const files = folderOf(300);
    await createReader().read(files);
    const reader = createReader();
    const log = file('2026-01-01.md', '## Ingress란?\n\n- 규칙이다.\n');
    const parsed = await reader.read([...files, log]);
    expect(reader.stats()).toEqual({read: 1, cached: 300});
    expect(parsed.size).toBe(301);
    expect(reader.blocksOf(log.path).units[0]?.html).toContain('Ingress란?');
    expect(reader.blocksOf('2025-01-01.md').units[1]?.html).toContain('Pod 0');
  });

  test('by a second reader of the same cache: none', async () => {
    const files = folderOf(5);
    const first = createReader();
    const second = createReader();
    const parsed = await first.read(files);
    expect(await second.read(files)).toEqual(parsed);
    expect(first.stats()).toEqual({read: 5, cached: 0});
    expect(second.stats()).toEqual({read: 0, cached: 5});
    for (const {path: name} of files) {
      expect(second.blocksOf(name)).toEqual(first.blocksOf(name));
    }
  });

  test('without a cache: all, every time', async () => {
    const reader = createReader({cacheDir: undefined});
    await reader.read(folderOf(3));
    await reader.read(folderOf(3));
    expect(reader.stats()).toEqual({read: 6, cached: 0});
  });

  test.each([
    {gets: 'another name', from: 'cni.md', to: 'network/flannel.md', read: 0},
    {
      gets: 'a longer name',
      from: '2025-01-11.md',
      to: '2025-01-11-b.md',
      read: 0,
    },
    {gets: 'another day', from: '2025-01-11.md', to: '2025-01-12.md', read: 1},
    {gets: 'a day', from: 'cni.md', to: '2025-01-11.md', read: 1},
    {gets: 'the name of an index', from: 'cni.md', to: 'README.md', read: 1},
  ])('of a file that gets $gets: $read', async ({from, to, read}) => {
    const text = '## 1월 11일\n\nCNI\n';
    await createReader().read([file(from, text)]);
    const reader = createReader();
    const parsed = await reader.read([file(to, text)]);
    expect(reader.stats()).toEqual({read, cached: 1 - read});
    expect([...parsed.keys()]).toEqual([to]);
    expect(reader.blocksOf(to).units).not.toEqual([]);
  });

  test('of files that say the same: one, and each has its own path', async () => {
    const text = '---\ntitle: [a\n---\n# 같은 글\n';
    const reader = createReader();
    const parsed = await reader.read([file('a.md', text), file('b.md', text)]);
    expect(reader.stats()).toEqual({read: 1, cached: 0});
    expect(
      [...parsed].map(([name, {problems}]) => [name, problems[0]?.source]),
    ).toEqual([
      ['a.md', 'a.md'],
      ['b.md', 'b.md'],
    ]);
    expect(reader.blocksOf('a.md')).toEqual(reader.blocksOf('b.md'));
  });

  test('with other remark plugins: all', async () => {
    const files = folderOf(4);
    const setWord =
      ({word}: {readonly word: string}) =>
      (tree: Root) =>
        void tree.children.push({
          type: 'paragraph',
          children: [{type: 'text', value: word}],
        });
    await statsOf(files);
    const withWord = (word: string) => ({
      remarkPlugins: [[setWord, {word}]] as FileReaderOptions['remarkPlugins'],
    });
    expect(await statsOf(files, withWord('가'))).toEqual({read: 4, cached: 0});
    expect(await statsOf(files, withWord('나'))).toEqual({read: 4, cached: 0});
    const reader = createReader(withWord('가'));
    await reader.read(files);
    expect(reader.stats()).toEqual({read: 0, cached: 4});
    expect(reader.blocksOf('2025-01-01.md').units.at(-1)?.html).toBe(
      '<p>가</p>',
    );
    expect(await statsOf(files)).toEqual({read: 0, cached: 4});
  });
});

describe('a cache that is not whole', () => {
  const damages: readonly (readonly [string, (entry: string) => void])[] = [
    ['missing', (entry) => fs.rmSync(entry)],
    ['empty', (entry) => fs.writeFileSync(entry, '')],
    ['cut', (entry) => fs.truncateSync(entry, fs.statSync(entry).size - 3)],
    [
      'changed',
      (entry) => fs.writeFileSync(entry, flipBit(fs.readFileSync(entry), 999)),
    ],
  ];
  test.each(
    damages.flatMap(([how, damage]) =>
      (['parsed', 'blocks'] as const).map(
        (part) => [how, part, damage] as const,
      ),
    ),
  )(
    'with a %s entry of %s: its file alone is read again',
    async (_, part, damage) => {
      const files = folderOf(6);
      const first = createReader();
      const parsed = await first.read(files);
      damage(entriesOf(part)[0] ?? '');
      const reader = createReader();
      expect(await reader.read(files)).toEqual(parsed);
      expect(reader.stats()).toEqual({read: 1, cached: 5});
      for (const {path: name} of files) {
        expect(reader.blocksOf(name)).toEqual(first.blocksOf(name));
      }
      expect(await statsOf(files)).toEqual({read: 0, cached: 6});
    },
  );

  test('who asks for no blocks needs none', async () => {
    const files = folderOf(3);
    await createReader().read(files);
    entriesOf('blocks').forEach((entry) => fs.rmSync(entry));
    expect(await statsOf(files, {keepsBlocks: false})).toEqual({
      read: 0,
      cached: 3,
    });
  });
});
