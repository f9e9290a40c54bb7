import {createBodyCompiler} from '../compileBody.js';
import {compile, linksTo, toInput} from './support.js';

describe('compileBody', () => {
  test('gives headings the ids of the index, an anchor and a place in the contents', async () => {
    const text = '# CNI란?\n\n글\n\n## `Pod`의 *역할* [문서](https://a.io)\n';
    const {html, toc, anchors} = await compile(text, {
      headings: [
        {start: 0, id: 'cni'},
        {start: text.indexOf('##'), id: 'pod의-역할'},
      ],
    });
    expect(html).toContain(
      '<h2 id="cni" class="anchor">CNI란?<a class="hash-link" href="#cni" aria-label="CNI란?에 바로 가기"',
    );
    expect(toc).toEqual([
      {value: 'CNI란?', id: 'cni', level: 2},
      {
        value: '<code>Pod</code>의 <em>역할</em> 문서',
        id: 'pod의-역할',
        level: 3,
      },
    ]);
    expect(anchors).toEqual(['cni', 'pod의-역할']);
  });

  test('leaves the one h1 of a page to its title, and keeps the order of headings', async () => {
    const {html: below} = await compile('# 가\n\n## 나\n\n###### 다\n');
    expect(below.match(/<h\d/g)).toEqual(['<h2', '<h3', '<h6']);
    const {html: as} = await compile('## 가\n\n### 나\n');
    expect(as.match(/<h\d/g)).toEqual(['<h2', '<h3']);
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
    const {html, diagrams} = await compile(text, {
      diagrams: [
        {
          after: text.indexOf('\n\n'),
          origin: 'steps',
          mermaid: 'graph TD; A-->B',
        },
      ],
    });
    expect(html).toContain(
      '</ol>\n<figure class="studyLogDiagram" data-diagram="0"><pre class="mermaid">graph TD; A-->B</pre></figure>\n<p>뒤의 글</p>',
    );
    expect(diagrams).toEqual([
      {mermaid: 'graph TD; A-->B', origin: 'steps', line: 1},
    ]);
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

  test('follows targets that other editors write, where the index knows them', async () => {
    const {html} = await compile(
      '![[a.png|300]] ![그림](b 1.png) [글](c 1.md) ![[노트]] ![x](d 1.png) `![[a.png]]`',
      {
        images: {
          'a.png': {url: '/a.png'},
          'b 1.png': {missing: true},
          노트: {missing: true},
        },
        hrefs: {'c 1.md': {href: '/logs/c/'}},
      },
    );
    expect(html).toContain('<img src="/a.png" alt="a.png"');
    expect(html).toContain('aria-label="이미지 없음: 그림">그림</span>');
    expect(html).toContain(
      '<a href="/logs/c/">글</a> ![[노트]] ![x](d 1.png) <code>![[a.png]]</code>',
    );
  });

  test('numbers equal headings of raw HTML, however many', async () => {
    const {anchors} = await compile('<h2>가</h2>\n\n'.repeat(3));
    expect(anchors).toEqual(['가', '가-1', '가-2']);
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
