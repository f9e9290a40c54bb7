import fc from 'fast-check';
import {hostileText} from '../../__tests__/support/hostileText';
import {read} from '../../__tests__/support/read';
import {fillEntry} from '../fillEntry';
import {fillPart} from '../fillPart';
import {fillText} from './support/fillText';
import {
  findLinks,
  findUnbalanced,
  idsOf,
  isTorn,
  visible,
  withoutLinks,
} from './support/html';
import {LABELS} from './support/written';
import type {FileLink} from '../types';

const request = (text: string) => ({
  range: {start: 0, end: text.length},
  links: [],
  resolve: () => undefined,
  labels: LABELS,
  headings: [],
  diagrams: [],
});
const until = (text: string, first: string, last: string) => ({
  start: text.indexOf(first),
  end: text.indexOf(last) + last.length,
});

const TEXT = `# 네트워크

CNI는 *표준*이다[^1]. [아래](#순서)

## 순서

1. 하나
2. 둘 \`a < b\`
   - 안쪽
3. 셋

| 이름 | 뜻 |
|:-----|----|
| CNI  | 망 |
| CRI  | \`실행\` |
| CSI  | 저장 |

> 인용 하나
>
> 인용 둘
>
> 인용 셋

[^1]: 주석 CNI
`;

function part(first: string, last: string) {
  const range = until(TEXT, first, last);
  return fillPart(read(TEXT), {...request(TEXT), range, level: 3}).html;
}

test('an entry is a page of its own', () => {
  const body = fillEntry(read(TEXT), request(TEXT));
  expect(body.html).toMatch(
    /^<h2 id="네트워크" class="anchor">네트워크<a class="hash-link"/,
  );
  expect(body.html).toContain('<a href="#순서">아래</a>');
  expect(body.html).toMatch(
    /<li id="user-content-fn-1">\n<p>주석 CNI <a href="#user-content-fnref-1"/,
  );
  expect(body.toc).toEqual([
    {value: '네트워크', id: '네트워크', level: 2},
    {value: '순서', id: '순서', level: 3},
  ]);
  expect(body).toMatchObject({
    excerpt: 'CNI는 표준이다. 아래',
    fragments: [],
    refused: [],
  });
});

test.each([
  [
    'steps',
    '2. 둘',
    '3. 셋',
    /^<ol start="2">\n<li>둘 <code>a &#x3C; b<\/code>\n<ul>\n<li>안쪽<\/li>\n<\/ul>\n<\/li>\n<li>셋<\/li>\n<\/ol>$/,
  ],
  ['one step', '3. 셋', '3. 셋', /^셋$/],
  [
    'rows',
    'CRI',
    '저장',
    /^<div class="studyLogTable"[^>]*><table>\n<thead>\n<tr>\n<th align="left">이름<\/th>\n<th>뜻<\/th>\n<\/tr>\n<\/thead>\n<tbody>\n<tr>\n<td align="left">CRI<\/td>\n<td><code>실행<\/code><\/td>\n<\/tr>\n<tr>\n<td align="left">CSI<\/td>\n<td>저장<\/td>\n<\/tr>\n<\/tbody>\n<\/table><\/div>$/,
  ],
  [
    'blocks of a quotation',
    '인용 둘',
    '인용 셋',
    /^<p>인용 둘<\/p>\n<p>인용 셋<\/p>$/,
  ],
  ['a section', '## 순서', '3. 셋', /^<h3>순서<\/h3>\n<ol>\n<li>하나<\/li>/],
  ['a sentence', '표준', '표준', /^<p>CNI는 <em>표준<\/em>이다. 아래<\/p>$/],
])('a part: %s', (...[, first, last, expected]) => {
  expect(part(first, last)).toMatch(expected);
});

test('a link stands around its words, in a footnote as in a block', () => {
  const body = fillEntry(read(TEXT), {
    ...request(TEXT),
    links: [...TEXT.matchAll(/CNI|주석/g)].map(({0: words, index}) => ({
      start: index,
      end: index + words.length,
      outerStart: index,
      outerEnd: index + words.length,
      href: `/c/${index}`,
      concept: 'c',
    })),
  });
  expect(body.refused).toEqual([]);
  expect(findLinks(body.html).map(({inside}) => inside)).toEqual([
    'CNI',
    'CNI',
    '주석',
    'CNI',
  ]);
});

test.each([
  ['a heading', '<a href="/u">\n\n# 가\n\n나\n\n</a>'],
  ['a footnote', '[가[^1]나](/u)\n\n[^1]: 다'],
  [
    'the way back from one',
    '가[^1]\n\n[^1]: <a href="/u">나\n\n    다\n\n</a>',
  ],
  ['an embedded log', '[가 ![[나]]](/u)'],
  ['a file as a picture', '[![가](나.pdf)](/u)'],
])('a link holds no other: %s', (_, source) => {
  const {html} = fillEntry(read(source), {
    ...request(source),
    resolve: ({kind, target}) =>
      kind === 'link' ? undefined : {href: `/f/${target}`},
  });
  expect(html).toContain('<a href="/u">');
  expect(isTorn(html)).toBe(false);
});

test.each([
  ['a name', '<a name="q">\n\n# 가\n\n[나](/u)\n\n</a>'],
  ['an id', '<a id="q">가 [나](/u)[^1]</a>\n\n[^1]: 다'],
])('a place that is named may stand around links: %s', (_, source) => {
  const {html, anchors} = fillEntry(read(source), request(source));
  expect(html).toContain('<span id="user-content-q"></span>');
  expect(html).toContain('<a href="/u">나</a>');
  expect(anchors).toContain('user-content-q');
  expect(isTorn(html)).toBe(false);
});

test('the plain text of a file', () => {
  const text = fillText(read(TEXT), request(TEXT).range);
  expect(text).toContain(
    '네트워크\nCNI는 표준이다. 아래\n순서\n하나\n둘 a < b\n안쪽\n셋',
  );
});

test('hostile texts: sound HTML with unique ids, links around exactly their words, parts that lose none', () => {
  fc.assert(
    fc.property(hostileText, fc.nat(60), fc.nat(60), (text, start, length) => {
      const blocks = read(text);
      const links = [
        ...text.matchAll(/word|네티스는|한글|강조|List|wiki/g),
      ].map(({0: words, index}, number): FileLink => ({
        start: index,
        end: index + words.length,
        outerStart: index,
        outerEnd: index + words.length,
        href: `/c/${number}`,
        concept: 'c',
      }));
      const plain = fillEntry(blocks, request(text));
      const body = fillEntry(blocks, {...request(text), links});
      expect(withoutLinks(body.html)).toBe(plain.html);
      for (const {index, inside} of findLinks(body.html)) {
        expect(visible(inside)).toBe(
          text.slice(links[index]?.start, links[index]?.end),
        );
      }
      expect(findUnbalanced(body.html)).toEqual([]);
      expect(isTorn(body.html)).toBe(false);
      expect(new Set(idsOf(body.html)).size).toBe(idsOf(body.html).length);
      expect(body.toc.flatMap(({value}) => findUnbalanced(value))).toEqual([]);

      const range = {start, end: start + length};
      const shown = fillPart(blocks, {
        ...request(text),
        links,
        range,
        level: 3,
        notes: true,
      });
      expect(findUnbalanced(shown.html)).toEqual([]);
      expect(isTorn(shown.html)).toBe(false);
      expect(idsOf(shown.html)).toEqual([]);
    }),
    {numRuns: 400},
  );
});
