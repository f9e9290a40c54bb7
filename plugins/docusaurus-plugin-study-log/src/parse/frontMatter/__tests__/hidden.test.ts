import {parseLogs} from '../../parseLogs';

/** What becomes of a file with this text, and on which line that was decided. */
function readFile(text: string) {
  const {logs, problems} = parseLogs({
    files: [{path: 'a.md', text, hash: text} as never],
    today: '2025-06-01',
  });
  return {
    is:
      logs.length === 0 ? 'private' : (logs[0]?.frontMatter.hidden ?? 'public'),
    log: logs[0],
    body: logs.map(({range}) => text.slice(range.start, range.end)).join(''),
    problems: problems.filter(({code}) => !code.startsWith('date')),
    codes: problems
      .map(({code}) => code)
      .filter((code) => !code.startsWith('date')),
  };
}

const yaml = (...lines: string[]) =>
  ['---', 'title: 제목', ...lines, '---', '# 글', '', '본문'].join('\n');

describe('a line of front matter', () => {
  test.each([
    ['draft: true', 'private'],
    ['draft: True', 'private'],
    ['draft: TRUE', 'private'],
    ['draft: yes', 'private'],
    ['draft: Y', 'private'],
    ['draft: on', 'private'],
    ['draft: 1', 'private'],
    ['draft: "true"', 'private'],
    ["draft: ' yes '", 'private'],
    ['draft: [true]', 'private'],
    ['Draft: true', 'private'],
    ['DRAFT: true', 'private'],
    ['"draft": true', 'private'],
    ['is_draft: true', 'private'],
    ['isDraft: true', 'private'],
    ['private: true', 'private'],
    ['hidden: true', 'private'],
    ['unpublished: yes', 'private'],
    ['초안: true', 'private'],
    ['비공개: 예', 'private'],
    ['publish: false', 'private'],
    ['published: false', 'private'],
    ['published: no', 'private'],
    ['published: off', 'private'],
    ['published: 0', 'private'],
    ['Public: "false"', 'private'],
    ['공개: 아니오', 'private'],
    ['share: false', 'private'],
    ['dg-publish: false', 'private'],
    ['visibility: private', 'private'],
    ['Visibility: [Private]', 'private'],
    ['status: draft', 'private'],
    ['status: Private', 'private'],
    ['상태: 비공개', 'private'],
    ['extra:\n  private: true', 'private'],
    ['unlisted: true', 'unlisted'],
    ['Unlisted: "yes"', 'unlisted'],
    ['visibility: unlisted', 'unlisted'],
    ['draft: false', 'public'],
    ['draft: no', 'public'],
    ['draft: "false"', 'public'],
    ['draft: 0', 'public'],
    ['draft:', 'public'],
    ['draft: ~', 'public'],
    ['private: off', 'public'],
    ['publish: true', 'public'],
    ['published: 2025-01-11', 'public'],
    ['published: "2025년 1월 11일"', 'public'],
    ['published: 2019', 'public'],
    ['public: yes', 'public'],
    ['unlisted: false', 'public'],
    ['status: done', 'public'],
    ['visibility: public', 'public'],
    ['share: https://example.com/x', 'public'],
    ['tags: [draft, private]', 'public'],
    ['title2: "draft: true"', 'public'],
    ['cover:\n  hidden: true', 'public'],
    ['description: |\n  draft: true', 'public'],
    ['# draft: true', 'public'],
    ['rating: private', 'public'],
  ])('%s: %s', (line, is) => {
    const {codes, ...read} = readFile(yaml(line));
    expect(read.is).toBe(is);
    expect(codes).toEqual(is === 'public' ? [] : [`left-out-${is}`]);
  });

  test.each([
    ['draft: maybe', 'private'],
    ['draft: 2025-01-01', 'private'],
    ['draft: 2', 'private'],
    ['draft: x', 'private'],
    ['draft: {a: b}', 'private'],
    ['publish: perhaps', 'private'],
    ['public: members', 'private'],
    ['unlisted: maybe', 'unlisted'],
  ])('%s, which is no answer, is %s and said so', (line, is) => {
    const {codes, ...read} = readFile(yaml(line));
    expect(read.is).toBe(is);
    expect(codes.toSorted()).toEqual([
      'front-matter-flag-unclear',
      `left-out-${is}`,
    ]);
  });

  test('hides whatever another line says', () => {
    expect(readFile(yaml('draft: false', 'private: true')).is).toBe('private');
    expect(readFile(yaml('published: true', 'draft: true')).is).toBe('private');
    expect(readFile(yaml('unlisted: true', 'draft: true')).is).toBe('private');
  });

  test('that decided is named as it is written, with its number', () => {
    expect(
      readFile(yaml('tags: [a]', 'Draft: "yes"  # 아직')).problems,
    ).toEqual([
      expect.objectContaining({
        code: 'left-out-private',
        line: 4,
        message: expect.stringContaining('Draft: "yes"'),
      }),
    ]);
  });
});

describe('a dialect', () => {
  const SECRET = '\n\n비밀\n';
  test.each([
    ['TOML', '+++\ntitle = "T"\ndraft = true\n+++'],
    ['TOML with a date', '+++\ndate = 2025-02-09\ndraft = true\n+++'],
    ['TOML with tables', '+++\ntitle = "T"\n[extra]\nprivate = true\n+++'],
    ['TOML in ---toml', '---toml\ntitle = "T"\ndraft = true\n---'],
    ['JSON', '{\n "title":"J", "date":"2025-02-10", "draft": true\n}'],
    ['JSON in one line', '{"title":"J","draft":true}'],
    ['JSON in ;;;', ';;;\n"title": "J",\n"draft": true\n;;;'],
    ['JSON in ---json', '---json\n{"title": "J", "draft": true}\n---'],
    ['YAML closed by dots', '---\ntitle: T\ndraft: true\n...'],
    ['YAML closed by more', '---\ntitle: T\ndraft: true\n-----'],
    ['YAML with CRLF', '---\r\ntitle: T\r\ndraft: true\r\n---'],
    ['YAML with CR', '---\rtitle: T\rdraft: true\r---'],
    ['YAML in braces', '---\n{title: T, draft: true}\n---'],
    ['YAML that is indented', '---\n  title: T\n  draft: true\n---'],
    ['YAML with a space behind the fence', '--- \ndraft: true\n---  '],
    ['YAML after a byte order mark', '\uFEFF---\ndraft: true\n---'],
    ['YAML after blank lines', '\n \n---\ndraft: true\n---'],
    ['TOML after blank lines', '\r\n\r\n+++\r\ndraft = true\r\n+++'],
    ['properties of Logseq', 'title:: T\nprivate:: true'],
  ])('%s is read', (_name, block) => {
    expect(readFile(block + SECRET).is).toBe('private');
    expect(readFile(block.replace('true', 'false') + SECRET)).toMatchObject({
      is: 'public',
      codes: [],
    });
  });
});

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
    expect(readFile(text)).toMatchObject({is: 'public', codes: [], body: text});
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
