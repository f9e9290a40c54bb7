import {compile} from './support.js';

const TEXT = `## 캐시
가까이 둔다.

## 오늘의 회고
어려웠다.

### 내일
다시 본다.

## TTL
시간.
`;

const headings = [
  {start: TEXT.indexOf('## 캐시'), id: '캐시'},
  {start: TEXT.indexOf('## 오늘'), id: '오늘의-회고', reflection: true},
  {start: TEXT.indexOf('### 내일'), id: '내일'},
  {start: TEXT.indexOf('## TTL'), id: 'ttl'},
];

it('a reflection stands in a section of its own, with all below its heading', async () => {
  const {html, toc} = await compile(TEXT, {headings});
  const [, inside = ''] =
    /<section class="studyLogReflection">(.*?)<\/section>/s.exec(html) ?? [];
  expect(inside).toContain('id="오늘의-회고"');
  expect(inside).toContain('다시 본다.');
  expect(inside).not.toContain('TTL');
  expect(inside).not.toContain('가까이');
  expect(toc.map(({id}) => id)).toEqual(headings.map(({id}) => id));
});

it('a log without one is left as it is', async () => {
  const plain = headings.map(({start, id}) => ({start, id}));
  const {html} = await compile(TEXT, {headings: plain});
  expect(html).not.toContain('<section');
});
