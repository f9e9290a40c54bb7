import {file, useTestCache} from './support/testCache.js';

const cache = useTestCache();

const DEEP = `${'> '.repeat(300)}끝 없는 인용`;

describe('what is not remembered', () => {
  test.each([
    [
      'private',
      '---\nprivate: true\ntitle: 은밀한제목\ntags: [은밀한꼬리표]\n---\n',
    ],
    ['a draft', '---\ndraft: true\n---\n## 은밀한제목\n\n'],
    ['unpublished', '+++\npublish = false\n+++\n'],
  ])('any word of a file that is %s', async (_, head) => {
    const hidden = file('a.md', `${head}은밀한본문 [은밀한링크](은밀한주소)\n`);
    const reader = cache.createReader();
    const parsed = await reader.read([hidden, file('b.md', '# 드러난글\n')]);
    expect(parsed.get('a.md')?.entries).toEqual([]);
    expect(reader.blocksOf('a.md').units).toEqual([]);
    expect(cache.text()).toContain('드러난글');
    expect(cache.text()).not.toContain('은밀한');
  });

  test('a file that is nested too deep: it is shown as it is, and tried again', async () => {
    const text = `---\ntitle: 깊은 글\n---\n# 앞\n\n${DEEP}`;
    const reader = cache.createReader();
    const parsed = await reader.read([file('deep.md', text)]);
    expect(parsed.get('deep.md')?.problems).toMatchObject([
      {code: 'file-unread', source: 'deep.md'},
    ]);
    const [entry, ...others] = parsed.get('deep.md')?.entries ?? [];
    expect(others).toEqual([]);
    expect(text.slice(entry?.range.start, entry?.range.end).trim()).toBe(
      `# 앞\n\n${DEEP}`,
    );
    const {units} = reader.blocksOf('deep.md');
    expect(units.map(({html}) => html.replace(/<[^>]*>/g, '')).join('')).toBe(
      `# 앞\n\n${DEEP}`,
    );
    expect(cache.text()).toBe('');
    const again = cache.createReader();
    await again.read([file('deep.md', text)]);
    expect(again.stats()).toEqual({read: 1, cached: 0});
  });

  test('a private file that is nested too deep', async () => {
    const text = `---\nprivate: true\n---\n은밀한글 ${DEEP}`;
    const reader = cache.createReader();
    const parsed = await reader.read([file('deep.md', text)]);
    expect(parsed.get('deep.md')?.entries).toEqual([]);
    expect(reader.blocksOf('deep.md').units).toEqual([]);
    expect(cache.text()).not.toContain('은밀한');
  });
});
