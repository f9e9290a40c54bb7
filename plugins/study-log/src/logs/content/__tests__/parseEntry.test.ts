import {toDocumentNow} from '../../../__tests__/support/parseNow.js';
import {parseEntry} from '../parseEntry.js';
import {parse} from './support.js';

describe('sections', () => {
  test('follow every way to write a heading', () => {
    const {sections} = parse(
      '앞\n\n# 하나 #\n둘\n---\n### 셋 `코드` **굵게**\n\n**넷**\n\n본문\n\n##### 다섯 [글](x)\n',
    );
    expect(sections.map(({depth, heading}) => [depth, heading])).toEqual([
      [0, ''],
      [1, '하나'],
      [2, '둘'],
      [3, '셋 코드 굵게'],
      [6, '넷'],
      [5, '다섯 글'],
    ]);
    expect(sections.map(({parent}) => parent)).toEqual([
      null,
      null,
      1,
      2,
      3,
      3,
    ]);
  });

  test('do not come from quotes, lists, code or bold sentences', () => {
    const {sections} = parse(
      '> # 인용\n\n- # 항목\n\n```\n# 코드\n```\n\n**굵은 문장이다.**\n\n#붙은 글',
    );
    expect(sections).toHaveLength(1);
  });

  test('have anchors like GitHub’s, unique in the entry', () => {
    const {sections} = parse('# L4 vs L7!\n# 특징\n# 특징\n# 특징-1\n# ?');
    expect(sections.map(({anchor}) => anchor)).toEqual([
      '',
      'l4-vs-l7',
      '특징',
      '특징-1',
      '특징-1-1',
      'section',
    ]);
  });

  test('belong to their entry of the file', () => {
    const text = '## 하나\n글 A\n## 둘\n글 B\n## 셋\n글 C';
    const document = toDocumentNow({path: 'log.md', text});
    const entry = parseEntry(document, {
      start: text.indexOf('## 둘'),
      end: text.indexOf('## 셋'),
    });
    expect(entry.sections.map(({heading, line}) => [heading, line])).toEqual([
      ['', 3],
      ['둘', 3],
    ]);
    expect(entry.runs.map((run) => run.text)).toEqual(['글 B']);
  });
});

describe('items', () => {
  test('know their list, depth, term and description', () => {
    const text =
      '- Felix : 에이전트\n  1. 안쪽\n- **BGP**: 경로\n\n글\n\n* `etcd` - 저장소\n';
    const {items} = parse(text);
    expect(
      items.map(({list, depth, ordered, term, description}) => ({
        list,
        depth,
        ordered,
        term: term?.text,
        description,
      })),
    ).toEqual([
      {
        list: 0,
        depth: 0,
        ordered: false,
        term: 'Felix',
        description: '에이전트',
      },
      {
        list: 0,
        depth: 1,
        ordered: true,
        term: undefined,
        description: undefined,
      },
      {list: 0, depth: 0, ordered: false, term: 'BGP', description: '경로'},
      {list: 1, depth: 0, ordered: false, term: 'etcd', description: '저장소'},
    ]);
    expect(
      items.map(
        ({term}) => term && text.slice(term.range.start, term.range.end),
      ),
    ).toEqual(['Felix', undefined, 'BGP', 'etcd']);
    expect(text.slice(items[0]!.range.start, items[0]!.range.end)).toBe(
      'Felix : 에이전트',
    );
    expect(text.slice(0, items[0]!.listEnd)).toMatch(/경로$/);
  });

  test.each([
    ['클러스터를 만든다: 순서대로', undefined],
    ['시각 10:30 에 시작', undefined],
    ['https://a.b/c', undefined],
    ['이 값은 큰 값에서 작은 값을 뺀 것 - 차이', undefined],
    ['용어：설명', '용어'],
    ['Kube API Server / etcd : 저장', 'Kube API Server / etcd'],
  ])('read %j as a term only when it is one', (item, term) => {
    expect(parse(`- ${item}`).items[0]?.term?.text).toBe(term);
  });
});

test('references are those of Markdown and of HTML, with their lines', () => {
  const {references} = parse(
    '[a](<b c.md>) ![d](e.png "t")\n\n<img src="f.png"> <a href=\'g\'>h</a>\n\n<p>\n<img alt="" src=i.png>\n</p>\n\n[j]: k\n\n# [l](m)\n',
  );
  expect(references).toEqual([
    {kind: 'link', target: 'b c.md', source: 0, line: 1},
    {kind: 'image', target: 'e.png', source: 14, line: 1},
    {kind: 'image', target: 'f.png', source: 31, line: 3},
    {kind: 'link', target: 'g', source: 49, line: 3},
    {kind: 'image', target: 'i.png', source: 72, line: 6},
    {kind: 'link', target: 'm', source: 111, line: 11},
  ]);
});

test('wikilinks know what they name and what they show', () => {
  const text = '[[Pod]]와 [[Ingress|인그레스]]';
  const {wikilinks} = parse(text);
  expect(
    wikilinks.map(({target, label, range, labelRange}) => [
      target,
      label,
      text.slice(range.start, range.end),
      text.slice(labelRange.start, labelRange.end),
    ]),
  ).toEqual([
    ['Pod', 'Pod', '[[Pod]]', 'Pod'],
    ['Ingress', '인그레스', '[[Ingress|인그레스]]', '인그레스'],
  ]);
});

test('a fence that is never closed reaches to the end', () => {
  const text = '- 항목\n\n  ```Java {1}\n  a\n  b\n\n끝\n\n~~~\nc';
  expect(
    parse(text).fences.map(({lang, code, line}) => ({
      lang,
      code,
      line,
    })),
  ).toEqual([
    {lang: 'java', code: 'a\nb', line: 3},
    {lang: '', code: 'c', line: 9},
  ]);
});

test.each([
  [
    'an empty corner',
    '| | A | B |\n|---|---|---|\n| 가 |  | 다 |',
    ['|A|B', '가||다'],
  ],
  [
    'no outer pipes',
    'x | A | B\n--|--|--\n가 | | 다\n | 나 |',
    ['x|A|B', '가||다', '나||'],
  ],
  [
    'a short row',
    '| | A | B |\n|-|-|-|\n| 가 | 나 |\n| 다',
    ['|A|B', '가|나|', '다||'],
  ],
  ['a long row', '| | A |\n|-|-|\n| 가 | 나 | 다 |', ['|A', '가|나/다']],
  ['escaped pipes', '| | A |\n|-|-|\n| a\\|b | `c\\|d` |', ['|A', 'a/b|c/d']],
  ['a quote', '> | | A | B |\n> |-|-|-|\n> | | | 다 |', ['|A|B', '||다']],
  ['an item', '- | | A | B |\n  |-|-|-|\n  | 가 | | |', ['|A|B', '가||']],
  ['alignment', '| | A | B |\n|:-|:-:|-:|\n|가||다|', ['|A|B', '가||다']],
])('a row has a cell for each column: %s', (_, text, rows) => {
  const shown = parse(text).rows.map(({cells}) =>
    cells.map((cell) => cell.replaceAll('|', '/')).join('|'),
  );
  expect(shown).toEqual(rows);
});

test('rows are the plain text of table cells', () => {
  expect(parse('| 이름 | 뜻 |\n|--|--|\n| **Pod** | `a\\|b` |').rows).toEqual([
    {
      section: 0,
      table: 0,
      header: true,
      cells: ['이름', '뜻'],
      range: {start: 0, end: 10},
      line: 1,
    },
    {
      section: 0,
      table: 0,
      header: false,
      cells: ['Pod', 'a|b'],
      range: {start: 19, end: 39},
      line: 3,
    },
  ]);
});
