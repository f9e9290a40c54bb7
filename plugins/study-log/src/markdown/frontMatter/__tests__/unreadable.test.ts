import {readFile} from './readFile.js';

describe('front matter that cannot be read', () => {
  test.each([
    [
      'a bracket that is no list',
      '---\ntitle: [2025] 제목\n---',
      '[2025] 제목',
    ],
    ['a colon too many', '---\ntitle: Spring: 시작: 1\n---', 'Spring: 시작: 1'],
    ['a quote that stays open', '---\ntitle: "제목\ntags: [a]\n---', '제목'],
    ['a list that stays open', '---\ntitle: 제목\ntags: [a\n---', '제목'],
    ['a tab', '---\ntitle: 제목\ntags:\n\t- a\n---', '제목'],
    ['a sign with a meaning', '---\ntitle: @제목\n---', '@제목'],
    ['a key twice', '---\ntitle: 제목\ndate: 1\ndate: 2\n---', '제목'],
    ['an alias', '---\ntitle: 제목\nweird: *x\n---', '제목'],
    ['an indented line', '---\ntitle: 제목\n tags: x\n---', '제목'],
    [
      'a merge conflict',
      '---\n<<<<<<< HEAD\ntitle: 제목\n=======\ntitle: 다른 제목\n>>>>>>> x\n---',
      '제목',
    ],
    ['no end', '---\ntitle: 제목\ntags: [a]', '제목'],
    ['no end but a rule', '---\ntitle: 제목\n\n첫 문단\n\n---', '제목'],
    ['TOML in which a quote is missing', '+++\ntitle = 제목\n+++', '제목'],
    ['TOML without an end', '+++\ntitle = "제목"', '제목'],
    [
      'JSON in which a comma is missing',
      '{\n"title": "제목"\n"x": 1\n}',
      '제목',
    ],
    ['JSON without an end', '{\n  "title": "제목",\n  "x": 1', '제목'],
  ])('%s: is no text, and its title is found', (_name, block, title) => {
    const {is, codes, log, body} = readFile(`${block}\n\n본문 글\n`);
    expect(is).toBe('public');
    expect(codes).toEqual(['front-matter-invalid']);
    expect(log?.title).toBe(title);
    expect(body.trim()).toMatch(/^(?:첫 문단\n\n---\n\n)?본문 글$/);
  });

  test.each([
    ['---\ntitle: T\ndraft: true\ntags: [a\n---'],
    ['---\ntitle: [Spring] MyBatis: 시작\ndraft: true\n---'],
    ['---\ntitle: "T\nDraft: "yes"\n---'],
    ['---\ntitle: T\n draft: true\n---'],
    ['---\ntitle: T\ntags:\n\t- a\npublished: false\n---'],
    ['---\ntitle: T\ndraft: false\ndraft: true\n---'],
    [
      '---\n<<<<<<< HEAD\ndraft: false\n=======\ndraft: true\n>>>>>>> theirs\n---',
    ],
    ['---\ntitle: T\ndraft: true\n\n본문'],
    ['---\ntitle: T\ndraft: true\n\n본문\n\n---\n'],
    ['---\ndraft:true\n---'],
    ['---\ndraft：true\n---'],
    ['---\n- layout: post\ndraft: true\n---'],
    ['+++\ntitle = T\ndraft = true\n+++'],
    ['+++\ndraft = true\n'],
    ['{\n"title": "J"\n"draft": true\n}'],
    ['{"title": "J", "draft": true'],
    ['---\ntitle: {{title}}: x\nprivate: true\n---'],
    ['---\ntitle: T\nvisibility: private\ntags: [a\n---'],
  ])('still hides the file: %j', (block) => {
    const {is, codes} = readFile(`${block}\n\n비밀\n`);
    expect(is).toBe('private');
    expect(codes.toSorted()).toEqual([
      'front-matter-invalid',
      'left-out-private',
    ]);
  });

  test('gives its date as well', () => {
    expect(
      readFile('---\ntitle: [2025] x\ndate: 2025-01-23\n---\n글').log?.date,
    ).toBe('2025-01-23');
  });
});

describe('text under a thematic break', () => {
  test.each([
    ['---\n\n## 큐란?\n\n- 선입선출\n\n---\n'],
    ['---\n오늘은 큐를 배웠다.\n---\n'],
    ['---\n오늘 배운 것: 큐는 이렇다: 먼저 온 것이 먼저\n---\n'],
    ['---\n날짜: 2025-01-11\n\n## 큐란?\n\n- 선입선출\n\n---\n다음 날\n'],
    ['---\n- 날짜: 2025-01-11\n- 태그: #os\n---\n글\n'],
    ['---\nTags: #os\n\n본문\n'],
    ['---\n![그림](a.png)\n---\n글\n'],
    ['---\n[큐]: https://example.com\n---\n글 [큐]\n'],
    ['---\n# 제목\n---\n글\n'],
    ['+++\n줄글\n+++\n'],
    ['{"name": "example", "version": 1}\n\n은 이렇게 생겼다.\n'],
    ['{{title}}\n\n글\n'],
    ['***\ndraft: true\n***\n글\n'],
    ['# 글\n\n---\ndraft: true\n---\n'],
  ])('stays: %j', (text) => {
    expect(readFile(text)).toMatchObject({
      is: 'public',
      codes: [],
      body: text,
    });
  });
});

test('names that mean something to JavaScript, and half characters, cost themselves', () => {
  const {log, codes} = readFile(
    [
      '---',
      'title: "a\\uD800b\\0"',
      '__proto__: {draft: true}',
      'constructor: x',
      'hasOwnProperty: 1',
      'tags: [constructor, "\\uDC00", toString]',
      '---',
      '글',
    ].join('\n'),
  );
  expect(codes).toEqual([]);
  expect(log?.title).toBe('a\uFFFDb\uFFFD');
  expect(log?.frontMatter.tags).toEqual(['constructor', '\uFFFD', 'toString']);
});

test('a value that grows without end, and a line that is too long, cost no time', () => {
  const bomb = [
    '---',
    'a: &a [x, x, x, x, x, x, x, x, x, x]',
    ...'bcdefghij'.split('').map((name, index) => {
      const before = 'abcdefghi'[index];
      return `${name}: &${name} [${Array(10).fill(`*${before}`).join(', ')}]`;
    }),
    'published: *j',
    '---',
  ].join('\n');
  expect(readFile(bomb).is).toBe('private');
  const long = `---\ntitle: [a] ${' ,'.repeat(100_000)}x\ndraft: true\n---\n`;
  expect(readFile(long).is).toBe('private');
});
