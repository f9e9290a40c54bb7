import {show} from './support/show.js';

const imageOf = (source: string) => show(source).html.replace(/<\/?p>/g, '');

describe('pictures', () => {
  test.each([
    ['![그림](img folder/그림 1.png)', 'img folder/그림 1.png', 'alt="그림"'],
    ['![그림](img%20folder/1.png)', 'img%20folder/1.png', 'alt="그림"'],
    ['![그림](<img folder/1.png>)', 'img folder/1.png', 'alt="그림"'],
    ['![괄호](사진(1).png)', '사진(1).png', 'alt="괄호"'],
    ['![괄호](사진\\(1\\).png)', '사진(1).png', 'alt="괄호"'],
    ['![밑줄](a\\_b.png)', 'a_b.png', 'alt="밑줄"'],
    ['![제목](a.png "제목 글")', 'a.png', 'alt="제목" title="제목 글"'],
    ['![크기](a.png =300x200)', 'a.png', 'alt="크기" width="300" height="200"'],
    ['![300](a.png)', 'a.png', 'alt="" width="300"'],
    ['![설명|300](a.png)', 'a.png', 'alt="설명" width="300"'],
    ['![[a b.png|300]]', 'a b.png', 'alt="a b.png" width="300"'],
    ['![[a.png|설명|300x200]]', 'a.png', 'alt="설명" width="300" height="200"'],
    ['![윈도](img folder\\1.png)', 'img folder\\1.png', 'alt="윈도"'],
    ['![쿼리](a.PNG?raw=true)', 'a.PNG?raw=true', 'alt="쿼리"'],
    ['![](../a/b.png#center)', '../a/b.png#center', 'alt=""'],
    ['![없음]()', '', 'alt="없음"'],
    ['![참조][가]\n\n[가]: 2025/a.PNG', '2025/a.PNG', 'alt="참조"'],
    ['![대체 [대괄호] 글](a.png)', 'a.png', 'alt="대체 [대괄호] 글"'],
    [
      'a <img src="a b.png" alt=글 width=200>',
      'a b.png',
      'alt="글" width="200"',
    ],
  ])('%s', (source, target, attributes) => {
    expect(imageOf(source)).toContain(`<img src="/i/${target}" ${attributes}>`);
    expect(show(source).references[0]).toMatch(/^(?:image|embed) /);
  });

  test('what stands behind one stays text', () => {
    expect(imageOf('![가](a.png){width=50%} ![나](b.png)_말_')).toBe(
      '<img src="/i/a.png" alt="가">{width=50%} <img src="/i/b.png" alt="나"><em>말</em>',
    );
  });
});

describe('links', () => {
  test.each([
    ['[앵커](../a.md#그림)', '../a.md#그림'],
    ['[앵커](../a.md#%EA%B7%B8)', '../a.md#%EA%B7%B8'],
    ['[빈칸](../빈칸 있는 글.md)', '../빈칸 있는 글.md'],
    [
      '[빈칸](../%EB%B9%88%EC%B9%B8%20있는%20글.md)',
      '../%EB%B9%88%EC%B9%B8%20있는%20글.md',
    ],
    ['[파일](<../자료 모음.pdf>)', '../자료 모음.pdf'],
    ['[줄](a.md?plain=1#L3)', 'a.md?plain=1#L3'],
    ['[폴더](../2025/)', '../2025/'],
    ['[밑줄](a\\_b.md)', 'a_b.md'],
    ['[위키]([[2025-03-01]])', '[[2025-03-01]]'],
    ['[괄호](https://a.org/집합_(수학))', 'https://a.org/집합_(수학)'],
    ['[앱](obsidian://open?vault=a)', 'obsidian://open?vault=a'],
    ['[전화](tel:010-0000-0000)', 'tel:010-0000-0000'],
    ['[참조][가]\n\n[가]: ../a.md "제목"', '../a.md'],
    ['<a href="a.md#둘">상대</a>', 'a.md#둘'],
    ['me@example.com', 'mailto:me@example.com'],
    ['참고 https://a.io/c（설명）을', 'https://a.io/c'],
    ['주소는 https://a.io/b입니다.', 'https://a.io/b'],
    ['(https://a.io/c)를 본다.', 'https://a.io/c'],
    ['「https://a.io/f」에서', 'https://a.io/f'],
    ['https://a.io/wiki/쿠버네티스 를', 'https://a.io/wiki/쿠버네티스'],
    ['www.example.com에서', 'http://www.example.com'],
    ['**https://a.io/i**를', 'https://a.io/i'],
  ])('%s', (source, target) => {
    expect(show(source).references).toEqual([`link ${target}`]);
    expect(show(source).html).toContain(`<a href="/l/${target}"`);
  });

  test.each([
    ['[jekyll]({% post_url a %})', '[jekyll]({% post_url a %})'],
    ['[x](<javascript:alert(1)>)', 'x'],
    ['ftp://a.b/c', 'ftp://a.b/c'],
    ['[[없는 글|별명]]은', '[[없는 글|별명]]은'],
    ['[[#절]] #[[긴 태그]]', '[[#절]] #[[긴 태그]]'],
    ['[체크]: # (주석)\n\n끝', '끝'],
  ])('%s is none', (source, shown) => {
    expect(show(source)).toMatchObject({
      html: `<p>${shown}</p>`,
      references: [],
    });
  });

  test('a table writes the bar of a wikilink with a backslash, and shows none', () => {
    expect(show('| 가 |\n|---|\n| [[나\\|다]] |').html).toContain(
      '<td>[[나|다]]</td>',
    );
  });
});

test.each([
  [
    '# 제목 ##\n\n둘\n---',
    ['1 제목', '2 둘'],
    '<h2 id="h0">제목</h2>\n<h3 id="h1">둘</h3>',
  ],
  [
    '## 하나 {#my-id}',
    ['2 하나'],
    '<h2 id="h0"><span id="user-content-my-id"></span>하나</h2>',
  ],
  [
    '# Foo() & <T>',
    ['1 Foo() & <T>'],
    '<h2 id="h0">Foo() &#x26; &#x3C;T></h2>',
  ],
  [
    '# 링크 [[정리]] `a`',
    ['1 링크 정리 a'],
    '<h2 id="h0">링크 [[정리]] <code>a</code></h2>',
  ],
  ['<h2 id="sec">HTML</h2>', [], '<h2 id="user-content-sec">HTML</h2>'],
  ['- ## 큐란?', [], '<ul>\n<li>\n<h2 id="큐란">큐란?</h2>\n</li>\n</ul>'],
  ['#아님\n##붙음', [], '<p>#아님\n##붙음</p>'],
])('headings of %j', (source, headings, html) => {
  expect(show(source)).toMatchObject({headings, html});
});

test.each([
  [
    '**마크다운(M)**의 **「本」**のように',
    '<strong>마크다운(M)</strong>의 <strong>「本」</strong>のように',
  ],
  [
    '**`k`**은 ~~취소(선)~~했다',
    '<strong><code>k</code></strong>은 <del>취소(선)</del>했다',
  ],
  ['1~2월, ~5개 ==`k` 명령==', '1~2월, ~5개 <mark><code>k</code> 명령</mark>'],
  ['C:\\Users\\me 와 \\* 별', 'C:\\Users\\me 와 * 별'],
  [':tada: 12:30:45 `:tada:`', '🎉 12:30:45 <code>:tada:</code>'],
  ['&lt;div&gt; &copy; Vec<String>', '&#x3C;div> © Vec&#x3C;String>'],
  ['a < b 이고 c > d', 'a &#x3C; b 이고 c > d'],
  ['글<!-- 주석 -->뒤', '글뒤'],
  ['월 $40, 다음 $8. $x^', '월 $40, 다음 $8. $x^'],
  ['`echo $A` 는 $A를 $a_b와', '<code>echo $A</code> 는 $A를 $a_b와'],
  ['<kbd>C</kbd> H<sub>2</sub>O', '<kbd>C</kbd> H<sub>2</sub>O'],
  ['끝 ^a1b2', '끝'],
  ['1\\. 아님 {/* 주석 */} {% raw %}', '1. 아님 {/* 주석 */} {% raw %}'],
])('a line: %j', (source, inside) => {
  expect(show(source).html.replace(/^<p[^>]*>|<\/p>$/g, '')).toBe(inside);
});

test.each([
  ['$x^2$ 와 $O(n \\log n)$이다', 2],
  ['$`a_b`$ 와 $x_{*}$ $y_{*}$', 3],
  ['```math\n\\frac{1}{2}\n```', 1],
  ['- 목록\n\n  $$\n  \\sum_{i=1}^n i\n  $$\n\n> $$\n> q = 1\n> $$', 2],
  ['| $\\|x_1\\|$ |\n|---|', 1],
  ['$x^2$ 은 $76/MWh', 1],
])('formulas of %j', (source, count) => {
  const {html, escaped} = show(source);
  expect(html.match(/class="katex"/g)).toHaveLength(count);
  expect(escaped).toEqual([]);
});

test('a formula that KaTeX cannot draw is its source', () => {
  const {html, escaped} = show('$$\n깨진 \\frac{1\n$$\n\n$\\ce{H2O}$');
  expect(html).toContain('\\frac{1');
  expect(escaped).toEqual(['math 깨진 \\frac{1', 'math \\ce{H2O}']);
});

describe('HTML', () => {
  const SUMMARY = '<details>\n<summary>답</summary>';
  test.each([
    ['\n\n- 가\n</details>', '\n<ul>\n<li>가</li>\n</ul>\n</details>', []],
    [
      '\n```yaml\na: 1\n```\n</details>',
      '\n```yaml\na: 1\n```\n</details>',
      [],
    ],
  ])('details: %j', (rest, shown, escaped) => {
    const {html, ...others} = show(`${SUMMARY}${rest}\n\n# 뒤`);
    expect(html).toBe(`${SUMMARY}${shown}\n<h2 id="h0">뒤</h2>`);
    expect(others).toMatchObject({headings: ['1 뒤'], escaped});
  });

  test('details in a list item stay in it', () => {
    const {html} = show(
      '- 문제\n  <details>\n  <summary>답</summary>\n\n  글\n  </details>\n\n뒤',
    );
    expect(html.replace(/\s+/g, '')).toBe(
      '<ul><li><p>문제</p><details><summary>답</summary><p>글</p></details></li></ul><p>뒤</p>',
    );
  });

  test.each([
    [`${SUMMARY}\n\n글\n\n# 뒤`, 'tag <details>', ['1 뒤']],
    ['<b>굵게\n\n# 뒤', 'tag <b>', ['1 뒤']],
    ['<Tabs>\n\n글\n\n</Tabs>', 'tag <Tabs>', []],
    ['<iframe src="https://a.io/e"></iframe>', 'tag <iframe', []],
  ])('%j is shown, and spoils nothing behind it', (source, tag, headings) => {
    const shown = show(source);
    expect(shown.escaped[0]).toMatch(tag);
    expect(shown).toMatchObject({headings});
    expect(shown.html).toContain('&#x3C;');
  });

  test('an address in a tag that is text ends with its quote', () => {
    expect(show('<iframe src="https://a.io/e"></iframe>').references).toEqual([
      'link https://a.io/e',
    ]);
  });
});
