import {toHast} from 'mdast-util-to-hast';
import {dialectHandlers} from '../index.js';
import {findNodes, parse, toHtml} from './support/parse.js';

const COLOURS = {
  note: 'secondary',
  tip: 'success',
  important: 'info',
  warning: 'warning',
  caution: 'danger',
};

type Look = keyof typeof COLOURS;

function box(look: Look, title: string, content: string): string {
  return `<div class="theme-admonition theme-admonition-${look} admonition alert alert--${COLOURS[look]}"><div class="admonitionHeading">${title}</div><div class="admonitionContent">${content}</div></div>`;
}

function folded(html: string, open = ''): string {
  return html
    .replace(/^<div ([^>]*)>/, `<details $1${open}>`)
    .replace(
      /<div (class="admonitionHeading")>(.*?)<\/div>/,
      '<summary $1>$2</summary>',
    )
    .replace(/<\/div>$/, '</details>');
}

it.each([
  ['> [!NOTE]\n> 글', box('note', 'Note', '<p>글</p>')],
  ['> [!WARNING]  \n> 글', box('warning', 'Warning', '<p>글</p>')],
  ['> [!tip]\n>\n> 글', box('tip', 'Tip', '<p>글</p>')],
  ['> [!question]\n> 답', box('warning', 'Question', '<p>답</p>')],
  [
    '> [!할일] **제목** [[글]]\n> 답',
    box('note', '<strong>제목</strong> {글}', '<p>답</p>'),
  ],
  ['> [!note]', box('note', 'Note', '')],
  ['> [!note] 제목', box('note', '제목', '')],
  ['> [!info|wide] 제목\n> 글', box('important', '제목', '<p>글</p>')],
  ['> [!info]- 제목\n> 글', folded(box('important', '제목', '<p>글</p>'))],
  ['> [!info]+\n> 글', folded(box('important', 'Info', '<p>글</p>'), ' open')],
  ['> [!NOTE]<br>\n> 글', box('note', 'Note', '<p>\n글</p>')],
  [
    '> [!info] 밖\n> 글\n>\n> > [!danger] 안\n> > 속',
    box('important', '밖', `<p>글</p>${box('caution', '안', '<p>속</p>')}`),
  ],
  [
    '> [!note] 제목\n> - a\n> - b',
    box('note', '제목', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>'),
  ],
])('%j is a callout', (text, html) => {
  expect(toHtml(text)).toBe(html);
});

it.each([
  ['[!note] 글', '<p>[!note] 글</p>'],
  ['[!note] *글*\n다음', '<p>[!note] <em>글</em>\n다음</p>'],
  ['> 앞\n> [!note]', '<blockquote>\n<p>앞\n[!note]</p>\n</blockquote>'],
  [
    '> 앞\n>\n> [!note]',
    '<blockquote>\n<p>앞</p>\n<p>[!note]</p>\n</blockquote>',
  ],
  ['> \\[!note]\n> 글', '<blockquote>\n<p>[!note]\n글</p>\n</blockquote>'],
  ['> [!note](a)', '<blockquote>\n<p><a href="a">!note</a></p>\n</blockquote>'],
  [
    '> - [!note] a',
    '<blockquote>\n<ul>\n<li>[!note] a</li>\n</ul>\n</blockquote>',
  ],
  ['> [!]\n> 글', '<blockquote>\n<p>[!]\n글</p>\n</blockquote>'],
  ['# [!note] a', '<h1>[!note] a</h1>'],
])('%j is none', (text, html) => {
  expect(toHtml(text)).toBe(html);
});

it("gives known types a label of the interface, other titles are the writer's", () => {
  const labels = JSON.stringify(
    ['> [!NOTE]', '> [!faq]', '> [!galaxy]', '> [!NOTE] 제목'].map((text) =>
      toHast(parse(text), {handlers: dialectHandlers}),
    ),
  ).match(/"label":"\w+"/g);
  expect(labels).toEqual(['"label":"note"', '"label":"faq"']);
});

it('begins its first paragraph behind the title', () => {
  const text = '> [!note] 제목\n> 글';
  const [callout] = findNodes(text, 'callout');
  expect(callout?.children).toMatchObject([
    {type: 'calloutTitle', position: {start: {offset: text.indexOf('제목')}}},
    {type: 'paragraph', position: {start: {offset: text.indexOf('글')}}},
  ]);
});

it.each([
  [':::tip[제목]\n글\n:::', box('tip', '제목', '<p>글</p>')],
  [':::tip 제목 *a*\n글\n:::', box('tip', '제목 <em>a</em>', '<p>글</p>')],
  [
    ':::note\n\n글\n\n- a\n\n:::\n\n뒤',
    `${box('note', 'Note', '<p>글</p><ul>\n<li>a</li>\n</ul>')}\n<p>뒤</p>`,
  ],
  [
    ':::info\n글\n:::\n뒤',
    `${box('important', 'Info', '<p>글</p>')}\n<p>뒤</p>`,
  ],
  [
    '앞\n:::danger\n글\n:::',
    `<p>앞</p>\n${box('caution', 'Danger', '<p>글</p>')}`,
  ],
  [
    '::::note\n:::tip\n안\n:::\n밖\n::::',
    box('note', 'Note', `${box('tip', 'Tip', '<p>안</p>')}<p>밖</p>`),
  ],
  [':::note{.wide}\n글\n:::', box('note', 'Note', '<p>글</p>')],
  [':::note\n글', box('note', 'Note', '<p>글</p>')],
  [
    '- a\n\n  :::note\n  글\n  :::\n- b',
    `<ul>\n<li>\n<p>a</p>\n${box('note', 'Note', '<p>글</p>')}\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>`,
  ],
  [
    '> :::tip\n> 글\n> :::',
    `<blockquote>\n${box('tip', 'Tip', '<p>글</p>')}\n</blockquote>`,
  ],
  [
    ':::caution\n```\n코드\n```\n:::',
    box('caution', 'Caution', '<pre><code>코드\n</code></pre>'),
  ],
])('%j is an admonition', (text, html) => {
  expect(toHtml(text)).toBe(html);
});

it.each([
  ':::youtube\n글\n:::',
  ':::',
  '::: tip',
  ':::tips',
  ':::tip제목',
  '::tip[a]',
  ':tip[a]',
  '10:30',
  'a:b',
  'std::vector',
])('%j is text', (text) => {
  expect(toHtml(text)).toBe(`<p>${text}</p>`);
});

it('leaves colons in code alone', () => {
  expect(toHtml('```\n:::tip\n```')).toBe('<pre><code>:::tip\n</code></pre>');
});
