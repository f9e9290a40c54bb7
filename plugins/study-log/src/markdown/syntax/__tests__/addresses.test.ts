import {toHtml} from './support/parse.js';

it.each([
  ['https://a.b/c를 보라', 'https://a.b/c'],
  ['https://a.b/c입니다.', 'https://a.b/c'],
  ['https://a.b/c에서는', 'https://a.b/c'],
  ['https://a.b/를', 'https://a.b/'],
  ['https://a.b/c。다음', 'https://a.b/c'],
  ['https://a.b/c、続き', 'https://a.b/c'],
  ['https://a.b/cを見る', 'https://a.b/cを見る'],
  ['https://a.b/cを', 'https://a.b/c'],
  ['https://a.b/cから', 'https://a.b/c'],
  ['(https://a.b/c)에서', 'https://a.b/c'],
  ['「https://a.b/c」에서', 'https://a.b/c'],
  ['https://a.b/c（설명）', 'https://a.b/c'],
  ['https://a.b/c<b>d</b>', 'https://a.b/c'],
  ['https://a.b/c\uFDD2pod>', 'https://a.b/c'],
  ['"https://a.b/c"또는 나', 'https://a.b/c'],
  ['(https://a.b/c)라는데', 'https://a.b/c'],
  ['**https://a.b/c**또는', 'https://a.b/c'],
  ['https://a.b/(c)또는', 'https://a.b/(c)또는'],
  [
    'https://ko.wikipedia.org/wiki/쿠버네티스',
    'https://ko.wikipedia.org/wiki/쿠버네티스',
  ],
  [
    'https://ko.wikipedia.org/wiki/쿠버네티스.',
    'https://ko.wikipedia.org/wiki/쿠버네티스',
  ],
  [
    'https://ko.wikipedia.org/wiki/집합_(수학)',
    'https://ko.wikipedia.org/wiki/집합_(수학)',
  ],
  ['https://a.b/%EA%B0%80는', 'https://a.b/%EA%B0%80'],
  [
    'https://ja.wikipedia.org/wiki/ひらがな',
    'https://ja.wikipedia.org/wiki/ひらがな',
  ],
  ['http://localhost:9090로', 'http://localhost:9090'],
  ['https://a.com입니다', 'https://a.com'],
  ['https://www.한글.com/a', 'https://www.한글.com/a'],
  [
    'https://en.wikipedia.org/wiki/Set_(mathematics)에서',
    'https://en.wikipedia.org/wiki/Set_(mathematics)',
  ],
  ['https://a.b/c&amp;', 'https://a.b/c'],
  ['https://a.b/_x_/*y*z', 'https://a.b/_x_/*y*z'],
  ['[https://a.b/c]', 'https://a.b/c'],
  ['[참고: https://a.b/c] 뒤', 'https://a.b/c'],
  ['**https://a.b/c**를', 'https://a.b/c'],
  ['~~https://a.b/c~~다', 'https://a.b/c'],
  ['가https://a.b/c 나', 'https://a.b/c'],
  ['https://a.b/?q=abc==', 'https://a.b/?q=abc=='],
  ['| a |\n|---|\n| https://a.b/c를 |', 'https://a.b/c'],
])('%j', (text, address) => {
  expect(linksOf(text)).toEqual([[encodeURI(decodeURI(address)), address]]);
  expect(shown(text)).toContain(address);
});

it.each([
  ['www.a.com에서', 'http://www.a.com', 'www.a.com'],
  ['me@a.co에게', 'mailto:me@a.co', 'me@a.co'],
  ['[me@a.co]', 'mailto:me@a.co', 'me@a.co'],
  ['src="https://a.b/c">', 'https://a.b/c', 'https://a.b/c'],
  ['<https://a.b/c를>', 'https://a.b/c%EB%A5%BC', 'https://a.b/c를'],
])('%s', (text, href, words) => {
  expect(linksOf(text)).toEqual([[href, words]]);
});

it.each([
  'ftp://a.b/c',
  'http://',
  '"http://" 머리',
  'xhttps://a.b',
  'a@b',
  'www.',
  '`https://a.b`',
  'https://a_b.c_d/e',
])('%s is no address', (text) => {
  expect(linksOf(text)).toEqual([]);
});

it.each([
  ['[https://a.b/c](d)', 'd', 'https://a.b/c'],
  ['[보라 https://a.b/c 를](d)', 'd', '보라 https://a.b/c 를'],
  ['[me@a.co](d)', 'd', 'me@a.co'],
])('%s is one link', (text, href, words) => {
  expect(linksOf(text)).toEqual([[href, words]]);
});

function linksOf(text: string): readonly (readonly (string | undefined)[])[] {
  return [...toHtml(text).matchAll(/<a href="([^"]*)">(.*?)<\/a>/g)].map(
    ([, href, words]) => [href, words],
  );
}

function shown(text: string): string {
  return toHtml(text).replace(/<[^>]+>/g, '');
}
