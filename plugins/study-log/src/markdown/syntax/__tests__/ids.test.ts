import {findNodes, parse, toHtml} from './support/parse.js';

it.each([
  ['문단이다. ^blk1', 'paragraph', '<p>문단이다.</p>'],
  ['문단이다.\n^blk1', 'paragraph', '<p>문단이다.</p>'],
  ['문단\n\n^blk1\n\n뒤', 'paragraph', '<p>문단</p>\n<p>뒤</p>'],
  ['- 가 ^blk1\n- 나', 'listItem', '<ul>\n<li>가</li>\n<li>나</li>\n</ul>'],
  ['- 가\n- 나\n\n^blk1', 'list', '<ul>\n<li>가</li>\n<li>나</li>\n</ul>'],
  ['> 인용\n\n^blk1', 'blockquote', '<blockquote>\n<p>인용</p>\n</blockquote>'],
  ['```\n코드\n```\n\n^blk1', 'code', '<pre><code>코드\n</code></pre>'],
  ['**굵게** ^blk1', 'paragraph', '<p><strong>굵게</strong></p>'],
  ['## 제목 ^blk1', 'heading', '<h2>제목</h2>'],
] as const)('%j names a block', (text, type, html) => {
  const named = findNodes(text, type).filter(({data}) => data?.blockId);
  expect(named).toMatchObject([{data: {blockId: 'blk1'}}]);
  expect(toHtml(text)).toBe(html);
});

it("alone under a callout's title names the callout", () => {
  const text = '> [!note] 제목\n> ^blk1';
  expect(findNodes(text, 'callout')).toMatchObject([
    {data: {blockId: 'blk1'}, children: [{type: 'calloutTitle'}]},
  ]);
  expect(toHtml(text)).not.toContain('blk1');
});

it.each([
  '^blk1',
  '값 x ^2',
  '문단 ^blk1 뒤',
  '문단 ^',
  '문단^blk1',
  '웃음 ^^',
  '웃음 ^_^',
  '문단 ^한글',
])('%j names none', (text) => {
  expect(toHtml(text)).toBe(`<p>${text}</p>`);
  expect(JSON.stringify(parse(text))).not.toContain('blockId');
});

it.each([
  ['문단 \\^blk1', '<p>문단 ^blk1</p>'],
  ['문단 `^blk1`', '<p>문단 <code>^blk1</code></p>'],
  [
    '| a ^blk1 |\n|---|',
    '<table>\n<thead>\n<tr>\n<th>a ^blk1</th>\n</tr>\n</thead>\n</table>',
  ],
])('%j shows it', (text, html) => {
  expect(toHtml(text)).toBe(html);
});

it.each([
  ['## 절 하나 {#one}', 'one', '<h2>절 하나</h2>'],
  ['## 절 {#절-하나} ##', '절-하나', '<h2>절</h2>'],
  ['절 하나 {#one}\n---', 'one', '<h2>절 하나</h2>'],
  ['## `code` {#one}', 'one', '<h2><code>code</code></h2>'],
])('%j has an id', (text, id, html) => {
  expect(findNodes(text, 'heading')).toMatchObject([{data: {id}}]);
  expect(toHtml(text)).toBe(html);
});

it.each([
  ['# C {#', '<h1>C {#</h1>'],
  ['# {}', '<h1>{}</h1>'],
  ['# C {#a b}', '<h1>C {#a b}</h1>'],
  ['# C {#a} 뒤', '<h1>C {#a} 뒤</h1>'],
  ['# {#a}', '<h1>{#a}</h1>'],
  ['# C \\{#a}', '<h1>C {#a}</h1>'],
  ['# `{#a}`', '<h1><code>{#a}</code></h1>'],
  ['문단 {#a}', '<p>문단 {#a}</p>'],
])('%j has none', (text, html) => {
  expect(toHtml(text)).toBe(html);
});
