import {toHtml} from './support/parse.js';

it.each([
  ['==말==', '<mark>말</mark>'],
  ['가==나==다', '가<mark>나</mark>다'],
  ['==주의(注意)==는', '<mark>주의(注意)</mark>는'],
  ['==`kubectl` 명령==', '<mark><code>kubectl</code> 명령</mark>'],
  ['==a **b** c==', '<mark>a <strong>b</strong> c</mark>'],
  ['**a ==b== c**', '<strong>a <mark>b</mark> c</strong>'],
  ['==a\nb==', '<mark>a\nb</mark>'],
  ['==[[글]]==', '<mark>{글}</mark>'],
  ['[==a==](b)', '<a href="b"><mark>a</mark></a>'],
  [
    '==https://a.b/c==',
    '<mark><a href="https://a.b/c">https://a.b/c</a></mark>',
  ],
  ['==a ==b==', '==a <mark>b</mark>'],
])('%s is marked', (text, html) => {
  expect(toHtml(text)).toBe(`<p>${html}</p>`);
});

it.each([
  'a == b == c',
  'a==b==c',
  'x==1 or y==2',
  '====',
  'a ==== b ====',
  'a=== b===',
  '=말=',
  'a ==',
])('%s is text', (text) => {
  expect(toHtml(text)).toBe(`<p>${text}</p>`);
});

it.each([
  ['\\==말==', '<p>==말==</p>'],
  ['`==말==`', '<p><code>==말==</code></p>'],
  ['**a ==b** c==', '<p><strong>a ==b</strong> c==</p>'],
  ['==a **b== c**', '<p><mark>a **b</mark> c**</p>'],
])('%s gives way', (text, html) => {
  expect(toHtml(text)).toBe(html);
});
