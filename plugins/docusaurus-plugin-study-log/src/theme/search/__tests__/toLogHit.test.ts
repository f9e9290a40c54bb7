import {addSoftBreaks} from 'study-log/language/softBreaks';
import {TITLE_ANCHOR} from '../../../pageFormat/search';
import {toLogHit, type Fragment} from '../toLogHit';
import type {MarkedText} from '../types';

type Part = readonly [
  element: string,
  id: string,
  heading: string,
  body: string,
];

/** A fragment as Pagefind makes it: a full stop after each block. */
function toFragment(parts: readonly Part[]): Fragment {
  const words: string[] = [];
  const anchors = parts.map(([element, id, heading, body]) => {
    const location = words.length;
    const text = addSoftBreaks(heading);
    words.push(...`${text}. ${addSoftBreaks(body)}`.trim().split(' '));
    return {element, id, text, location};
  });
  return {
    url: '/logs/x/',
    content: words.join(' '),
    meta: {title: parts[0]?.[2] ?? '', date: '2025-01-11'},
    anchors,
  };
}

const FRAGMENT = toFragment([
  ['h1', TITLE_ANCHOR, 'CNI와 Ingress', ''],
  ['h2', 'cni란', 'CNI란?', '컨테이너 네트워크의 표준. 파드에 주소를 준다.'],
  ['li', '주-1', 'CNI', 'CNI 각주.'],
  [
    'h2',
    'l4',
    'L4 장비',
    '포트를 본다. 부하 분산(L3/L4) 장비가 패킷을 나눈다. 네트워크에서는 흔하다.',
  ],
  ['h2', '끝', '마무리', '마이크로서비스 이야기.'],
]);

const show = (text: MarkedText) =>
  text.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join('');

const places = (...terms: string[]) =>
  toLogHit(FRAGMENT, terms).places.map(({heading, permalink, sentence}) => [
    show(heading),
    permalink,
    show(sentence),
  ]);

it('names the log and its day', () => {
  expect(toLogHit(FRAGMENT, ['파드'])).toMatchObject({
    title: 'CNI와 Ingress',
    permalink: '/logs/x/',
    date: '2025-01-11',
    dateConfidence: 'exact',
  });
});

it('a log without a day has none', () => {
  const undated = {...FRAGMENT, meta: {title: 'x', date: ''}};
  expect(toLogHit(undated, []).date).toBeNull();
});

it('shows the sentence of the section, the term marked, the particle not', () => {
  expect(places('파드')).toEqual([
    ['CNI란?', '/logs/x/#cni%EB%9E%80', '[파드]에 주소를 준다.'],
  ]);
});

it('shows text as it was written, without the breaks of the index', () => {
  expect(places('l3')).toEqual([
    ['L4 장비', '/logs/x/#l4', '부하 분산([L3]/L4) 장비가 패킷을 나눈다.'],
  ]);
});

it('shows every section that says it, in the order of the page', () => {
  expect(places('네트워크')).toEqual([
    ['CNI란?', '/logs/x/#cni%EB%9E%80', '컨테이너 [네트워크]의 표준.'],
    ['L4 장비', '/logs/x/#l4', '[네트워크]에서는 흔하다.'],
  ]);
});

it('takes the sentence that says most of what was asked for', () => {
  expect(places('l4', '패킷', '포트')[0]?.[2]).toBe(
    '부하 분산(L3/[L4]) 장비가 [패킷]을 나눈다.',
  );
});

it('takes a whole sentence before the cell of a table', () => {
  const table = toFragment([
    ['h1', TITLE_ANCHOR, '계층', ''],
    ['h2', 'a', '표', 'L3. 네트워크. L3는 주소를 보고 길을 고르는 계층이다.'],
  ]);
  expect(show(toLogHit(table, ['l3']).places[0].sentence)).toBe(
    '[L3]는 주소를 보고 길을 고르는 계층이다.',
  );
});

it('leaves out headings with nothing under them beside others', () => {
  expect(places('cni').map(([heading]) => heading)).toEqual(['[CNI]란?']);
});

it('leads to the top of the page for its title', () => {
  expect(places('ingress')).toEqual([['CNI와 [Ingress]', '/logs/x/', '']]);
});

it('a heading that was found is followed by the first sentence', () => {
  expect(places('cni란')).toEqual([
    ['[CNI란]?', '/logs/x/#cni%EB%9E%80', '컨테이너 네트워크의 표준.'],
  ]);
});

it('marks nothing inside another word', () => {
  expect(places('서비스')).toEqual([['CNI와 Ingress', '/logs/x/', '']]);
});

it('still names a log of which nothing is known but its address', () => {
  const bare = {...FRAGMENT, content: '', anchors: []};
  expect(toLogHit(bare, ['x']).places).toHaveLength(1);
});
