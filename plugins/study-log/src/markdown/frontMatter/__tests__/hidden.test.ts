import {readFile} from './readFile.js';

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

  test('hides also when an open quote above it takes it in', () => {
    const text = '---\ntitle: "열린\ndraft: true\n"publish": true\n---\n글';
    expect(readFile(text)).toMatchObject({
      is: 'private',
      codes: ['left-out-private'],
    });
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
