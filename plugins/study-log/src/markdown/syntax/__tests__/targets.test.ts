import {findNodes, toHtml} from './support/parse.js';

it.each([
  ['![설명|300](그림.png)', {url: '그림.png', alt: '설명', data: {width: 300}}],
  ['![설명|300x200](그림.png)', {alt: '설명', data: {width: 300, height: 200}}],
  ['![300](그림.png)', {alt: '', data: {width: 300}}],
  [
    '| a |\n|---|\n| ![설명\\|300](그림.png) |',
    {alt: '설명', data: {width: 300}},
  ],
  ['![x](a.png =300x200)', {url: 'a.png', data: {width: 300, height: 200}}],
  ['![x](a.png =300x)', {url: 'a.png', data: {width: 300}}],
  ['![x](a.png =x200 "제목")', {title: '제목', data: {height: 200}}],
  ['![x](a.png "제목" =300x)', {title: '제목', data: {width: 300}}],
  ['![x](<내 a.png> =300x)', {url: '내 a.png', data: {width: 300}}],
  ['![x](내 그림.png)', {url: '내 그림.png', alt: 'x'}],
  ['![x](내 그림.png "제목")', {url: '내 그림.png', title: '제목'}],
  ['![x](내 그림 (1).png)', {url: '내 그림 (1).png'}],
  ['![x](a\\_b 1.png)', {url: 'a_b 1.png'}],
  ['![x](./내 그림)', {url: './내 그림'}],
  ['![[a] b](x.png)', {url: 'x.png', alt: '[a] b'}],
  ['![a [b] c](x.png)', {url: 'x.png', alt: 'a [b] c'}],
  ['![x](<내 그림.png>)', {url: '내 그림.png'}],
])('%s is a picture', (text, image) => {
  expect(findNodes(text, 'image')).toMatchObject([image]);
});

it.each([
  ['[x](a b.md)', 'a b.md'],
  ['[x](../빈칸 있는 글.md#절 하나)', '../빈칸 있는 글.md#절 하나'],
  ['[x](../빈칸 있는 글)', '../빈칸 있는 글'],
  ['[a **b**](자료 모음.pdf)', '자료 모음.pdf'],
  ['[x](a.md)', 'a.md'],
])('%s is a link', (text, url) => {
  expect(findNodes(text, 'link')).toMatchObject([{url}]);
});

it.each([
  [
    '![x|300][그림]\n\n[그림]: a.png',
    {identifier: '그림', alt: 'x', data: {width: 300}},
  ],
  ['![그림][]\n\n[그림]: a.png', {referenceType: 'collapsed'}],
  ['![그림]\n\n[그림]: a.png', {referenceType: 'shortcut'}],
])('%j is a picture by reference', (text, image) => {
  expect(findNodes(text, 'imageReference')).toMatchObject([image]);
});

it.each([
  '[x](이건 그냥 설명)',
  '[x](Vue 와 Node.js)',
  '[x]({% post_url a b.md %})',
  '[x](see https://a.b/c and d)',
  '[x](a b',
  '[x] (a b.md)',
])('%s is text', (text) => {
  expect(
    findNodes(text, 'link').filter(({url}) => !url.startsWith('http')),
  ).toEqual([]);
  expect(toHtml(text).replace(/<[^>]+>/g, '')).toBe(text);
});

it.each(['`![x](a b.png)`', '\\!\\[x](a b.png)'])(
  '%s is no picture',
  (text) => {
    expect(findNodes(text, 'image')).toEqual([]);
  },
);

it('shows sizes', () => {
  expect(toHtml('![x|300x200](a.png)')).toBe(
    '<p><img src="a.png" alt="x" width="300" height="200"></p>',
  );
});

it('leaves the balance of brackets to CommonMark', () => {
  expect(toHtml('[a [b](c d.md) e](f)')).toBe(
    '<p>[a <a href="c%20d.md">b</a> e](f)</p>',
  );
  expect(toHtml('[a [b] c](d e.md)')).toBe(
    '<p><a href="d%20e.md">a [b] c</a></p>',
  );
});
