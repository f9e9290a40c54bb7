import {findLostWords, visibleText} from '../textLoss';

describe('findLostWords', () => {
  test.each([
    ['a word', '하나 둘 셋', '<p>하나 셋</p>', [{word: '둘', line: 1}]],
    [
      'a tag that a browser swallows',
      '첫 줄\n\nping <pod-ip> 로',
      '<p>첫 줄</p><p>ping <pod-ip> 로</p>',
      [
        {word: 'pod', line: 3},
        {word: 'ip', line: 3},
      ],
    ],
    [
      'an image without its alt text',
      '![그림](a.png)',
      '<img src="a.png">',
      [{word: '그림', line: 1}],
    ],
    ['an emoji', ':tada: 글', '글', [{word: 'tada', line: 1}]],
    [
      'a word that only a drawing of ours shows',
      '1. 요청',
      '<figure data-origin="steps">요청</figure>',
      [{word: '요청', line: 1}],
    ],
  ])('finds %s', (...[, markdown, html, lost]) => {
    expect(findLostWords(markdown, visibleText(html))).toEqual(lost);
  });

  test.each([
    ['emphasis within a word', '**CNI**는', '<strong>CNI</strong>는'],
    ['another Unicode form', '한글'.normalize('NFD'), '한글'],
    ['a target', '[글](https://a.io/x_(y) "z") 뒤', '<a>글</a> 뒤'],
    ['a link within a target', '[글]([x](y)) 뒤', '<a>글</a> 뒤'],
    ['a definition', '[글][a]\n\n[a]: https://a.io', '<a>글</a>'],
    ['a comment', '글 <!-- 비밀 --> 글', '글  글'],
    ['HTML that works', '<b class="x">글</b><br/>', '<b>글</b><br>'],
    ['a fence', '- ```js\n  f()\n  ```', '<li><pre>f()</pre></li>'],
    ['an emoji', ':tada: 글', '🎉 글'],
    ['a name between colons', ':없음: :nothing: 글', ':없음: :nothing: 글'],
    ["a list's numbers", '3. 글', '<ol start="3"><li>글</li></ol>'],
    ['a footnote that moved', '가[^a] 나\n\n[^a]: 다', '가1 나 다'],
    ["a wikilink's target", '[[cni|네트워크]]', '<a>네트워크</a>'],
    ['a character reference', 'a&nbsp;b', 'a b'],
    ['an alert', '> [!NOTE]\n> 글', '<div>참고</div><p>글</p>'],
    ['a task', '- [x] 끝', '<li><input type="checkbox"> 끝</li>'],
  ])('does not miss %s', (_, markdown, html) => {
    expect(findLostWords(markdown, visibleText(html))).toEqual([]);
  });
});
