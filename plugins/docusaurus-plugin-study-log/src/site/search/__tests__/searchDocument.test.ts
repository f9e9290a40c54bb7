import {removeSoftBreaks} from 'study-log/language/softBreaks';
import type {LogPageData} from '../../../theme/types.js';
import {toSearchDocument} from '../searchDocument.js';

const toDocument = (body: string, title = 'CNI') =>
  toSearchDocument({
    title,
    permalink: '/logs/x/',
    date: '2025-01-11',
    dateConfidence: 'exact',
    parts: {body: {html: body}},
  } as LogPageData);

const BREAK = '\u2060 ';

it.each([
  ['text', '<p>분산(L3/L4)</p>', `<p>분산(${BREAK}L3/${BREAK}L4)</p>`],
  ['no attribute', '<a href="/a/b?c=d">말</a>', '<a href="/a/b?c=d">말</a>'],
  [
    'no attribute with a >',
    '<a title="a>b/c">말</a>',
    '<a title="a>b/c">말</a>',
  ],
  [
    'no entity',
    '<p>a&#x26;b &lt;pod&gt;</p>',
    `<p>a&#x26;${BREAK}b &lt;pod&gt;</p>`,
  ],
])('breaks words in %s', (_what, body, expected) => {
  expect(toDocument(body).content).toContain(`</h1>${expected}</body>`);
});

it('composes Hangul, so that what is typed is found', () => {
  expect(toDocument('<p>서비스</p>'.normalize('NFD')).content).toContain(
    '서비스',
  );
});

it('carries the title and the day, escaped', () => {
  const {url, content} = toDocument('', '<b> & "x"');
  expect(url).toBe('/logs/x/');
  expect(content).toContain('content="&lt;b&gt; &amp; &quot;x&quot;"');
  expect(content).toContain('content="2025-01-11"');
  expect(removeSoftBreaks(content)).toContain(
    '>&lt;b&gt; &amp; &quot;x&quot;</h1>',
  );
});
