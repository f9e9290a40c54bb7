import {show} from './support/show.js';

/** Without line ends between tags. */
const htmlOf = (source: string) => show(source).html.replace(/>\n+</g, '><');
const cell = (html: string) =>
  Array.from(
    html.matchAll(/<t[dh](?: [^>]*)?>(.*?)<\/t[dh]>/gs),
    ([, inside]) => inside,
  );

describe('tables', () => {
  test.each([
    ['| a |\n|---|\n| `a \\| b` |', ['a', '<code>a | b</code>']],
    ['| a | b |\n|---|---|\n| `a || b` | 논리 |', ['a', 'b', '`a', '|b`|논리']],
    ['| a | b |\n|---|---|\n| [[가|나]] | 다 |', ['a', 'b', '[[가', '나]]|다']],
    ['| a |\n|---|\n| 줄1<br>줄2 |', ['a', '줄1<br>줄2']],
    [
      '| a |\n|---|\n| <ul><li>하나</li></ul> |',
      ['a', '<ul><li>하나</li></ul>'],
    ],
    ['||a|\n|-|-|\n|행|값|', ['', 'a', '행', '값']],
    ['| 열\n|---\n| 값', ['열', '값']],
    ['| 가 | 나 |\n|:-:|--:|\n| 3 |', ['가', '나', '3', '']],
  ])('%j', (source, cells) => {
    expect(cell(show(source).html.replace(/<br>\n/g, '<br>'))).toEqual(cells);
  });

  test('one begins right below a line, and in a list item', () => {
    const table = '<table><thead><tr><th>가</th></tr></thead></table>';
    expect(htmlOf('글\n| 가 |\n|---|').replace(/<\/?div[^>]*>/g, '')).toBe(
      `<p>글</p>${table}`,
    );
    expect(
      htmlOf('- 글\n\n  | 가 |\n  |---|').replace(/<\/?div[^>]*>/g, ''),
    ).toBe(`<ul><li><p>글</p>${table}</li></ul>`);
  });
});

describe('callouts', () => {
  const looks = (html: string) =>
    Array.from(
      html.matchAll(
        /<(?:div|details) class="theme-admonition theme-admonition-(\w+)[^"]*"( open)?><(?:div|summary) class="admonitionHeading">(.*?)<\//g,
      ),
      ([, look, open = '', title]) => [look + open, title],
    );
  test.each([
    ['> [!IMPORTANT]\n>\n> 글', [['important', 'important']]],
    ['> [!note]\n> 글', [['note', '참고']]],
    ['> [!NOTE] 제목\n> 글', [['note', '제목']]],
    ['> [!note]', [['note', '참고']]],
    ['> [!todo]\n> 글', [['important', 'Todo']]],
    ['> [!question]+ 펼친\n> 글', [['warning open', '펼친']]],
    [
      '> [!info]- 접힌\n> 글\n>\n> > [!danger] 안쪽\n> > 글',
      [
        ['important', '접힌'],
        ['caution', '안쪽'],
      ],
    ],
    ['- 목록\n  > [!tip]\n  > 글', [['tip', 'tip']]],
    [':::tip 제목\n글\n:::', [['tip', '제목']]],
    [
      '<details>\n<summary>가</summary>\n\n> [!TIP]\n> 글\n\n</details>',
      [['tip', 'tip']],
    ],
    ['> **Note**\n> 옛 방식', []],
    ['```markdown\n> [!NOTE]\n> 코드\n```', []],
    ['!!! note "제목"\n    글', []],
  ])('%j', (source, expected) => {
    expect(looks(show(source).html)).toEqual(expected);
  });
});

describe('code', () => {
  test.each([
    ['js {1,3} title="a.js"', 'js', 'a.js'],
    ['js:src/a.js', 'js', 'src/a.js'],
    ['{python}', 'python', undefined],
    ['java {.line-numbers}', 'java', undefined],
    ['Dockerfile', 'docker', undefined],
    ['C++', 'cpp', undefined],
    ['c#', 'csharp', undefined],
    ['.env', 'text', undefined],
    ['', 'text', undefined],
    ['jsx live', 'jsx', undefined],
    ['unknown123', 'unknown123', undefined],
  ])('a fence of %j', (info, language, title) => {
    const {html} = show(`\`\`\`${info}\nx\n\`\`\``);
    expect(/<div class="language-(\S+)/.exec(html)?.[1]).toBe(language);
    expect(/codeBlockTitle">(.*?)</.exec(html)?.[1]).toBe(title);
  });

  test.each([
    ['`%%주석%%` 과 `==글==`', '<code>%%주석%%</code> 과 <code>==글==</code>'],
    ['``a ` b``', '<code>a ` b</code>'],
  ])('%s', (source, html) => {
    expect(show(source).html).toBe(`<p>${html}</p>`);
  });

  test('nothing in a fence is a link or a heading', () => {
    expect(
      show('````md\n# 가\n```js\n[나](다) [[라]]\n```\n````\n\n~~~\n# 마\n~~~'),
    ).toMatchObject({headings: [], references: []});
  });
});

test.each([
  [
    '1. 하나\n2. 둘\n  - 안\n3. 셋',
    '<ol><li>하나</li><li>둘</li></ol><ul><li>안</li></ul><ol start="3"><li>셋</li></ol>',
  ],
  ['0. 영\n1. 일', '<ol start="0"><li>영</li><li>일</li></ol>'],
  ['* 별\n+ 더', '<ul><li>별</li></ul><ul><li>더</li></ul>'],
  ['- 가\n-다\n1.하나', '<ul><li>가\n-다\n1.하나</li></ul>'],
  ['- [x]붙음\n- [/] 중', '<ul><li>[x]붙음</li><li>[/] 중</li></ul>'],
  ['- 줄\\\n  둘  \n  셋', '<ul><li>줄<br>\n둘<br>\n셋</li></ul>'],
  ['①첫째\n②둘째', '<p>①첫째\n②둘째</p>'],
  ['정의\n: 설명', '<p>정의\n: 설명</p>'],
])('a list: %j', (source, html) => {
  expect(htmlOf(source)).toBe(html);
});

describe('footnotes', () => {
  test('those that are there are shown below, those that are not are text', () => {
    const html = htmlOf(
      '글[^1], [^none], [^한글 이름], ^[여기].\n\n[^1]: 첫\n\n    둘째 문단\n\n[^unused]: 안 씀',
    );
    expect(html).toContain('</sup>, [^none], [^한글 이름], ^[여기].');
    expect(html).toMatch(/<li id="user-content-fn-1"><p>첫<\/p><p>둘째 문단/);
    expect(html).not.toContain('안 씀');
  });
});

test.each([
  '{: .class }',
  '[TOC]',
  '[[_TOC_]]',
  '+++\ntoml = 1\n+++',
  '*[HTML]: 약어',
  'title:: 자료/큐\nalias:: Queue',
  '[중요도:: 높음] (시간:: 3시간)',
  "import X from './x';",
])('what the dialect does not know stays visible: %j', (source) => {
  expect(show(`글\n\n${source}`).html).toBe(`<p>글</p>\n<p>${source}</p>`);
});
