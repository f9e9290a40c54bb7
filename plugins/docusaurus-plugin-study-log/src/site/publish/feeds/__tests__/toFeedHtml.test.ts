import {toFeedHtml} from '../toFeedHtml.js';

const PAGE = 'https://example.com/x/logs/2025-01-11/';

it.each([
  ['<p>그대로 &#x3C; &amp;</p>', '<p>그대로 &#x3C; &#x26;</p>'],
  [
    '<a href="/x/concepts/pod/#특징">Pod</a>',
    '<a href="https://example.com/x/concepts/pod/#%ED%8A%B9%EC%A7%95">Pod</a>',
  ],
  ['<a href="#b">b</a>', `<a href="${PAGE}#b">b</a>`],
  [
    '<img src="/x/study-log-assets/그림-1.png" alt="">',
    '<img src="https://example.com/x/study-log-assets/%EA%B7%B8%EB%A6%BC-1.png" alt="">',
  ],
  [
    '<a href="https://a.example/?q=1">a</a>',
    '<a href="https://a.example/?q=1">a</a>',
  ],
  [
    '<a href="mailto:me@a.example">a</a>',
    '<a href="mailto:me@a.example">a</a>',
  ],
  ['<a href="http://서버:포트">a</a>', '<a href="http://서버:포트">a</a>'],
  [
    '<h2 id="a">A<a class="hash-link" href="#a">​</a></h2>',
    '<h2 id="a">A</h2>',
  ],
  [
    '<figure><pre class="mermaid">a-->b</pre></figure>',
    '<figure><pre class="mermaid">a-->b</pre></figure>',
  ],
])('%s becomes %s', (html, expected) => {
  expect(toFeedHtml(html, PAGE)).toBe(expected);
});
