import {fillEntry} from '../fillEntry';
import {
  rangeOf,
  all,
  entry,
  heading,
  html,
  link,
  mark,
  noteRef,
  p,
  slot,
  slotHere,
  text,
  write,
  type Written,
} from './support/written';
import type {EntryRequest} from '../types';

const fill = (file: Written, rest: Partial<EntryRequest> = {}) =>
  fillEntry(file, entry(file, rest));

describe('headings', () => {
  const file = write([
    heading(1, 'CNI란?'),
    p(text('글')),
    all(
      slotHere((source) => ({
        kind: 'heading',
        level: 2,
        source,
        words: 'Pod의 역할 문서',
        attributes: ' align="center"',
      })),
      html('<code>'),
      text('Pod', 'none'),
      html('</code>'),
      text('의 ', 'asked'),
      html('<em'),
      slot({kind: 'id', id: 'x'}),
      html('>'),
      text('역할', 'asked'),
      html('</em> '),
      link('https://a.io', '문서'),
      slot({
        kind: 'image',
        target: 'a.png',
        source: 9,
        alt: '',
        attributes: '',
      }),
      html('<br>'),
      slot({kind: 'headingEnd'}),
    ),
    heading(6, '같은 말'),
    heading(3, '같은 말'),
  ]);
  const sources = file.units.flatMap(({slots}) =>
    slots.flatMap((one) => (one.kind === 'heading' ? [one.source] : [])),
  );
  const body = fill(file, {
    headings: [{source: sources[0] ?? -1, id: 'cni'}],
  });

  test('have the ids of the index or those of their words, an anchor, and go down below the h1 of a page', () => {
    expect(body.html).toContain(
      '<h2 id="cni" class="anchor">CNI란?<a class="hash-link" href="#cni" aria-label="CNI란?에 바로 가기" title="CNI란?에 바로 가기" translate="no">\u200B</a></h2>\n<p>글</p>\n<h3 align="center" id="pod의-역할-문서" class="anchor">',
    );
    expect(body.html.match(/<h\d/g)).toEqual(['<h2', '<h3', '<h6', '<h4']);
    expect(body.anchors).toEqual([
      'cni',
      'pod의-역할-문서',
      'user-content-x',
      '같은-말',
      '같은-말-1',
    ]);
  });

  test('stand in the contents without links, pictures and breaks', () => {
    expect(body.toc.slice(0, 2)).toEqual([
      {value: 'CNI란?', id: 'cni', level: 2},
      {
        value: '<code>Pod</code>의 <em>역할</em> 문서',
        id: 'pod의-역할-문서',
        level: 3,
      },
    ]);
  });

  test('that the index knows and the text does not are places at its top', () => {
    const {html: filled, anchors} = fill(write([p(text('글'))]), {
      headings: [{source: 99, id: 'a"b'}],
    });
    expect(filled).toBe('<span id="a&#x22;b"></span><p>글</p>');
    expect(anchors).toEqual(['a"b']);
  });

  test('stay at their level in an entry that has no h1, whatever the file has elsewhere', () => {
    const two = write([heading(1, '하루'), heading(2, '이틀')]);
    const range = {...rangeOf(two, '## 이틀')};
    const {html: filled} = fill(two, {range: {...range, end: range.end + 2}});
    expect(filled).toMatch(/^<h2[^>]*>이틀/);
  });
});

describe('ids', () => {
  test('each stand once, whoever gave them', () => {
    const id = (words: string) =>
      all(html('<b'), slot({kind: 'id', id: words}), html('>x</b>'));
    const file = write(
      [
        p(id('a'), id('a'), id('fn-1')),
        heading(2, '제목', {id: 'a'}),
        heading(2, 'B'),
        p(noteRef('1')),
      ],
      {'1': p(text('주'))},
    );
    const {html: filled, anchors} = fill(file);
    expect(filled).toContain(
      '<b id="user-content-a">x</b><b id="user-content-a-1">x</b><b id="user-content-fn-1-1">x</b>',
    );
    expect(filled).toContain('<h2 id="user-content-a-2" class="anchor">제목');
    expect(new Set(anchors).size).toBe(anchors.length);
    expect(anchors).toHaveLength(8);
  });

  test('a bold line has one where the index takes it for a heading', () => {
    const bold = all(
      slotHere((source) => ({kind: 'boldLine', source})),
      html('<strong>'),
      mark('**'),
      text('굵은 제목'),
      mark('**'),
      html('</strong>'),
      slot({kind: 'boldLineEnd'}),
    );
    const file = write([bold, bold]);
    const {html: filled, excerpt} = fill(file, {
      headings: [{source: 0, id: 'bold'}],
    });
    expect(filled).toBe(
      '<p id="bold"><strong>굵은 제목</strong></p>\n<p><strong>굵은 제목</strong></p>',
    );
    expect(excerpt).toBe('굵은 제목');
  });
});
