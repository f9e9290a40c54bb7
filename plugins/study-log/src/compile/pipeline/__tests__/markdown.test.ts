import {compile} from './support.js';

describe('Markdown of a log', () => {
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
    ['an emoji of GitHub', ':tada: 끝 :+1:', '🎉 끝 👍'],
    ['a code that is no emoji', ':aws: `:tada:`', ':aws: <code>:tada:</code>'],
    ['numbers between colons', '1:100:2 a:tada:', '1:100:2 a:tada:'],
    ['braces', '{ex: 1} ${HOME} $5', '{ex: 1} ${HOME} $5'],
    [
      'an outside link',
      '[k8s](https://kubernetes.io)',
      '<a href="https://kubernetes.io" target="_blank" rel="noopener noreferrer">k8s</a>',
    ],
    // The tokenizer leaves these three to a look at the whole tree.
    [
      'a bare address in brackets',
      'a [www.example.com] b',
      'a [<a href="http://www.example.com" target="_blank" rel="noopener noreferrer">www.example.com</a>] b',
    ],
    [
      'a bare address behind a bracket',
      '[x https://example.com',
      '[x <a href="https://example.com" target="_blank" rel="noopener noreferrer">https://example.com</a>',
    ],
    [
      'a bare mail address behind a bracket',
      'a [me@example.com',
      'a [<a href="mailto:me@example.com">me@example.com</a>',
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
      '<figure class="studyLogDiagram" data-diagram="0"><pre class="mermaid">graph TD</pre></figure>',
    ],
    [
      'code in a language that Prism knows by another name',
      '```vimscript\nset number\n```',
      '<span class="token keyword">set</span>',
    ],
    [
      'a cell that was cut by a bar in its code',
      '|가|나|\n|-|-|\n|1|`x||y` 는|',
      '<td>`x||y` 는</td>',
    ],
    [
      'a link whose target begins with a hard space',
      '[글][a]\n\n[a]:\u00A0https://a.io',
      '<a href="https://a.io"',
    ],
    ['a row outside of a table', '<tr>글 <td>둘', '&#x3C;tr>글 &#x3C;td>둘'],
    [
      'a table in HTML',
      '<table><tr><td>글</td></tr></table>',
      '<table><tbody><tr><td>글</td></tr></tbody></table>',
    ],
    ['a comment that never ends', '글 <!-- 뒤', '글 &#x3C;!-- 뒤'],
    ['a declaration', '<!DOCTYPE html> 글', '&#x3C;!DOCTYPE html> 글'],
    [
      'a type with several parameters',
      'Map<K, V> 와 a <- b',
      'Map&#x3C;K, V> 와 a &#x3C;- b',
    ],
    ['a hashtag that is no heading', '#240116', '<p>#240116</p>'],
    [
      'a wikilink that nobody resolved',
      '[[없는 글]] 과 [[a|b]]',
      '<p>[[없는 글]] 과 [[a|b]]</p>',
    ],
    ['a footnote that is not there', '글[^x]', '<p>글[^x]</p>'],
    ['a line end of old', '# 가\r글\r\r둘', '<p>글</p>\n<p>둘</p>'],
    [
      'an own anchor',
      '<a id="here"></a>\n\n[가기](#here)',
      'href="#user-content-here"',
    ],
  ])('shows %s', async (_, markdown, expected) => {
    expect((await compile(markdown)).html).toContain(expected);
  });

  test.each([
    [
      'a price beside a formula',
      '값은 $7 에서 $9 이고 $x^2$ 이다',
      '값은 $7 에서 $9 이고 <',
    ],
    ['a digit behind the closing sign', '$x^2$5', '$x^2$5'],
    ['blanks inside the signs', '$ x $', '<p>$ x $</p>'],
    ['a variable of a shell', '$HOME 과 $PATH', '<p>$HOME 과 $PATH</p>'],
  ])('takes no %s for a formula', async (_, markdown, expected) => {
    expect((await compile(markdown, {math: true})).html).toContain(expected);
  });

  test.each(['$x$ 는', '$$x$$ 는', '$x$는', '($x$)', '$$\nx\n$$'])(
    'reads the formula in %s',
    async (markdown) => {
      const {html} = await compile(markdown, {math: true});
      expect(html).toContain(
        '<annotation encoding="application/x-tex">x</annotation>',
      );
    },
  );
});
