import {createBodyCompiler} from '../compileBody.mjs';
import {compile, linksTo, toInput} from './support';

describe('compileBody', () => {
  test('leaves ordinary Markdown alone', async () => {
    const {html, escaped} = await compile(
      'First *line*,\nsecond **line** with `code`.\n\n1. one\n2. two\n\n> quoted\n',
    );
    expect(html).toBe(
      '<p>First <em>line</em>,\nsecond <strong>line</strong> with <code>code</code>.</p>\n<ol>\n<li>one</li>\n<li>two</li>\n</ol>\n<blockquote>\n<p>quoted</p>\n</blockquote>',
    );
    expect(escaped).toEqual([]);
  });

  test.each([
    [
      'bold before a particle',
      '**CNI(표준)**는',
      '<strong>CNI(표준)</strong>는',
    ],
    [
      'a range that is no strikethrough',
      '1~2월 그리고 3~4월',
      '1~2월 그리고 3~4월',
    ],
    ['a strikethrough', '~~옛 이름~~은', '<del>옛 이름</del>은'],
    ['an unclosed <br>', '하나<br>둘', '하나<br>\n둘'],
    ['an unknown tag', 'ping <pod-ip> 로', 'ping &#x3C;pod-ip> 로'],
    ['a generic type', 'List<String> 은', 'List&#x3C;String> 은'],
    [
      'a mention of an element',
      '<a> 태그와 <div> 태그',
      '&#x3C;a> 태그와 &#x3C;div> 태그',
    ],
    [
      'Markdown behind <style>',
      '<style> 는 **중요**',
      '&#x3C;style> 는 <strong>중요</strong>',
    ],
    [
      'HTML that GitHub keeps',
      'H<sub>2</sub>O <kbd>Ctrl</kbd>',
      'H<sub>2</sub>O <kbd>Ctrl</kbd>',
    ],
    [
      'Markdown inside <details>',
      '<details><summary>더</summary>\n\n**안**\n\n</details>',
      '<details><summary>더</summary>\n<p><strong>안</strong></p>\n</details>',
    ],
    ['braces', '{ex: 1} ${HOME} $5', '{ex: 1} ${HOME} $5'],
    [
      'an outside link',
      '[k8s](https://kubernetes.io)',
      '<a href="https://kubernetes.io" target="_blank" rel="noopener noreferrer">k8s</a>',
    ],
    [
      'an address with a particle',
      'http://host:9090로 접속',
      '>http://host:9090</a>로 접속',
    ],
    [
      'an address that is none',
      'http://서버주소:포트/ 로',
      '<p>http://서버주소:포트/ 로</p>',
    ],
    [
      'a Korean path',
      'https://ko.wikipedia.org/wiki/한글',
      'href="https://ko.wikipedia.org/wiki/%ED%95%9C%EA%B8%80"',
    ],
    [
      'a remote image',
      '![그림](https://a.io/b.png)',
      '<img src="https://a.io/b.png" alt="그림" loading="lazy" decoding="async">',
    ],
    [
      'a task',
      '- [x] 끝',
      '<input type="checkbox" checked disabled aria-label="끝"> 끝',
    ],
    [
      'a table that scrolls',
      '|a|b|\n|-|-|\n|1|2|',
      '<div class="studyLogTable" tabindex="0" role="region" aria-label="a, b"><table>',
    ],
    [
      'an alert',
      '> [!WARNING]\n> 조심',
      '<div class="theme-admonition theme-admonition-warning admonition alert alert--warning"><div class="admonitionHeading">경고</div><div class="admonitionContent"><p>조심</p></div></div>',
    ],
    ['a quotation that is no alert', '> [!OTHER]\n> x', '<blockquote>'],
    [
      'a footnote',
      '글[^1]\n\n[^1]: 주',
      '<a href="#user-content-fn-1" id="user-content-fnref-1"',
    ],
    [
      "the footnotes' heading",
      '글[^1]\n\n[^1]: 주',
      'id="user-content-footnote-label">각주</h2>',
    ],
    [
      'code',
      '```bash\nls -la\n```',
      '<pre tabindex="0" class="prism-code language-bash codeBlock thin-scrollbar"><code class="codeBlockLines"><span class="token function">ls</span>',
    ],
    [
      'code in a less common language',
      '```hcl\na = "b"\n```',
      '<span class="token property">a</span>',
    ],
    [
      'code in a language nobody knows',
      '```nosuch\n<a>\n```',
      '<code class="codeBlockLines">&#x3C;a></code>',
    ],
    [
      'code without a language',
      '```\nx\n```',
      'class="prism-code language-text ',
    ],
    [
      'a Mermaid fence',
      '```mermaid\ngraph TD\n```',
      '<figure class="studyLogDiagram" data-origin="log"><pre class="mermaid" data-mermaid="">graph TD</pre></figure>',
    ],
    [
      'an own anchor',
      '<a id="here"></a>\n\n[가기](#here)',
      'href="#user-content-here"',
    ],
  ])('shows %s', async (_, markdown, expected) => {
    expect((await compile(markdown)).html).toContain(expected);
  });

  test('gives headings the ids of the index, an anchor and a place in the contents', async () => {
    const text = '# CNI란?\n\n글\n\n## `Pod`의 *역할* [문서](https://a.io)\n';
    const {html, toc, anchors} = await compile(text, {
      headings: [
        {start: 0, id: 'cni'},
        {start: text.indexOf('##'), id: 'pod의-역할'},
      ],
    });
    expect(html).toContain(
      '<h1 id="cni" class="anchor">CNI란?<a class="hash-link" href="#cni" aria-label="CNI란?에 바로 가기"',
    );
    expect(toc).toEqual([
      {value: 'CNI란?', id: 'cni', level: 1},
      {
        value: '<code>Pod</code>의 <em>역할</em> 문서',
        id: 'pod의-역할',
        level: 2,
      },
    ]);
    expect(anchors).toEqual(['cni', 'pod의-역할']);
  });

  test('finds heading ids behind links that were spliced in', async () => {
    const text = 'CNI 와 CNI\n\n## 뒤\n\n<b>x</b>\n\n**굵은 제목**\n';
    const {html} = await compile(text, {
      links: linksTo(text, 'CNI'),
      headings: [
        {start: text.indexOf('##'), id: 'after'},
        {start: text.indexOf('**'), id: 'bold'},
      ],
    });
    expect(html).toContain('<h2 id="after"');
    expect(html).toContain('<p id="bold">');
  });

  test('puts a generated diagram right behind its list', async () => {
    const text = '1. 하나\n2. 둘\n\n뒤의 글\n';
    const {html, hasDiagram} = await compile(text, {
      flows: [{after: text.indexOf('\n\n'), mermaid: 'graph TD; A-->B'}],
    });
    expect(html).toContain(
      '</ol>\n<figure class="studyLogDiagram" data-origin="steps"><pre class="mermaid" data-mermaid="">graph TD; A-->B</pre><figcaption>목록에서 그린 흐름</figcaption></figure>\n<p>뒤의 글</p>',
    );
    expect(hasDiagram).toBe(true);
  });

  test('follows the maps of links and images, however targets are spelled', async () => {
    const {html, links, escaped} = await compile(
      '[가](./가.md) [나](<나 b.md>) [다](gone.md)\n\n![그림](img\\a.png) ![없음](no.png) <img src="x y.png" alt="z">',
      {
        hrefs: {
          './가.md': {href: '/logs/가/'},
          '<나 b.md>': {href: '/logs/b/'},
          'gone.md': {broken: true},
        },
        images: {
          'img\\a.png': {url: '/assets/a-1.png', width: 10, height: 20},
          'no.png': {missing: true},
          'x y.png': {url: '/assets/x-2.png'},
        },
      },
    );
    expect(html).toContain(
      '<a href="/logs/가/">가</a> <a href="/logs/b/">나</a> 다',
    );
    expect(html).toContain(
      '<img src="/assets/a-1.png" alt="그림" width="10" height="20" loading="lazy" decoding="async">',
    );
    expect(html).toContain(
      '<span class="studyLogMissingImage" role="img" aria-label="이미지 없음: 없음">없음</span>',
    );
    expect(html).toContain('src="/assets/x-2.png"');
    expect(links).toEqual(['/logs/가/', '/logs/b/']);
    expect(escaped).toEqual([
      {what: 'link', text: 'gone.md', line: 1},
      {what: 'image', text: 'no.png', line: 3},
    ]);
  });

  test('draws formulas only where the entry has math, and shows those it cannot read', async () => {
    const text = '$x^2$ 그리고 $\\frac{a$\n';
    const {html, hasMath, escaped} = await compile(text, {math: true});
    expect(html).toContain('<math xmlns');
    expect(html).toContain(
      '<code class="studyLogFormulaError">$\\frac{a$</code>',
    );
    expect(hasMath).toBe(true);
    expect(escaped).toEqual([{what: 'math', text: '\\frac{a', line: 1}]);
    expect((await compile(text)).html).toContain('$x^2$');
  });

  test('names the line of what it shows as text', async () => {
    const {escaped} = await compile(
      '하나\n\n- ping <pod-ip>\n\n<div>\n<x-y>\n</div>\n',
    );
    expect(escaped).toEqual([
      {what: 'tag', text: '<pod-ip>', line: 3},
      {what: 'tag', text: '<x-y>', line: 6},
    ]);
  });

  test('takes the excerpt from the first words that are no heading', async () => {
    const {excerpt} = await compile('# 제목\n\n- **CNI**는\n  표준이다\n\n글');
    expect(excerpt).toBe('CNI는 표준이다');
    expect(Array.from((await compile('가'.repeat(500))).excerpt)).toHaveLength(
      160,
    );
  });

  test("runs the site owner's plugins, the rehype ones on the finished tree", async () => {
    const custom = createBodyCompiler({
      remarkPlugins: [
        () => (tree: {children: unknown[]}) => {
          tree.children.push({type: 'thematicBreak'});
        },
      ],
      rehypePlugins: [
        () => (tree: {children: {properties?: object}[]}) => {
          Object.assign(tree.children[0]?.properties ?? {}, {
            style: 'color:red',
          });
        },
      ],
    });
    expect((await custom(toInput('글'))).html).toBe(
      '<p style="color:red">글</p>\n<hr>',
    );
  });

  test('shows the source of an entry whose compilation throws', async () => {
    const broken = createBodyCompiler({
      remarkPlugins: [
        () => () => {
          throw new Error('plugin');
        },
      ],
      rehypePlugins: [],
    });
    const {html, escaped} = await broken(toInput('**글** <script>'));
    expect(html).toContain('**글** &#x3C;script></pre>');
    expect(escaped).toEqual([{what: 'body', text: 'plugin', line: 1}]);
  });
});
