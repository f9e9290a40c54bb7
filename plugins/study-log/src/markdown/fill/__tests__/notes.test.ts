import {fillEntry} from '../fillEntry';
import {
  entry,
  heading,
  item,
  linksTo,
  list,
  noteRef,
  p,
  slotHere,
  text,
  write,
  type Written,
} from './support/written';
import type {EntryRequest} from '../types';

const fill = (file: Written, rest: Partial<EntryRequest> = {}) =>
  fillEntry(file, entry(file, rest));

describe('footnotes', () => {
  const file = write(
    [
      p(text('가'), noteRef('B'), noteRef('A')),
      p(noteRef('A')),
      p(noteRef('gone')),
    ],
    {
      A: p(text('에이'), noteRef('C')),
      B: p(text('비')),
      C: p(text('씨')),
      D: p(text('디')),
    },
  );
  const body = fill(file);

  test('are numbered by their first mention, and lead back to each', () => {
    const numbers = [
      ...body.html.matchAll(/(id="user-content-fnref-[^"]*").*?>(\d)<\/a>/g),
    ];
    expect(numbers.map(([, id, number]) => [id, number])).toEqual([
      ['id="user-content-fnref-b"', '1'],
      ['id="user-content-fnref-a"', '2'],
      ['id="user-content-fnref-a-2"', '2'],
      ['id="user-content-fnref-c"', '3'],
    ]);
    expect(body.html).toContain(
      '<sup><a href="#user-content-fn-b" id="user-content-fnref-b" data-footnote-ref aria-describedby="user-content-footnote-label">1</a></sup>',
    );
    expect(body.html).toContain(
      '<a href="#user-content-fnref-a-2" data-footnote-backref="" aria-label="본문으로 2" class="data-footnote-backref">↩<sup>2</sup></a>',
    );
  });

  test('stand below the entry, those that it mentions', () => {
    expect(body.html).toMatch(
      /<section data-footnotes class="footnotes"><h2 class="sr-only" id="user-content-footnote-label">각주<\/h2>\n<ol>\n<li id="user-content-fn-b">\n<p>비<\/p>/,
    );
    expect(body.html).not.toContain('디');
    expect(fill(write([p(text('가'))], {A: p(text('에이'))})).html).toBe(
      '<p>가</p>',
    );
  });

  test('may hold links and formulas', () => {
    const noted = write([p(noteRef('A'))], {A: p(text('CNI'))});
    const [only] = noted.notes;
    const filled = fill(
      {...noted, notes: only ? [{...only, math: true}] : []},
      {links: linksTo(noted.source, 'CNI')},
    );
    expect(filled.html).toContain('data-concept="cni">CNI</a>');
    expect(filled).toMatchObject({linked: 1, hasMath: true});
  });
});

describe('reflections and diagrams', () => {
  const file = write([
    heading(2, '캐시'),
    p(text('가까이 둔다.')),
    heading(2, '오늘의 회고'),
    p(text('어려웠다.')),
    heading(3, '내일'),
    p(text('다시 본다.')),
    heading(2, 'TTL'),
  ]);
  const reflection = {
    source: file.source.indexOf('## 오늘'),
    id: '회고',
    reflection: true,
  };

  test('a reflection stands in a section, with all below its heading', () => {
    const {html: filled} = fill(file, {headings: [reflection]});
    const [, inside = ''] =
      /<section class="studyLogReflection">(.*?)<\/section>/s.exec(filled) ??
      [];
    expect(inside).toMatch(/^<h2 id="회고"[^]*다시 본다.<\/p>$/);
    expect(filled).toMatch(/<\/section>\n<h2 id="ttl"/);
  });

  test('at the end of an entry it closes, before the footnotes', () => {
    const last = write([heading(2, '회고'), p(noteRef('1'))], {
      '1': p(text('주')),
    });
    const {html: filled} = fill(last, {headings: [{...reflection, source: 0}]});
    expect(filled).toMatch(/<\/p><\/section>\n<section data-footnotes/);
  });

  test('diagrams stand behind the block of their place, numbered in the order of the page', () => {
    const drawn = write([
      list('ol', item(text('하나'))),
      slotHere((source) => ({kind: 'diagram', mermaid: 'a-->b & <c>', source})),
      p(text('뒤')),
    ]);
    const at = (words: string) => drawn.source.indexOf(words);
    const {html: filled, diagrams} = fill(drawn, {
      diagrams: [
        {after: at('뒤') + 1, origin: 'drawn', mermaid: 'last'},
        {after: at('하나') + 2, origin: 'steps', mermaid: 'first'},
        {after: at('하나') + 2, origin: 'drawn', mermaid: 'second'},
      ],
    });
    const figure = (number: number, source: string) =>
      `<figure class="studyLogDiagram" data-diagram="${number}"><pre class="mermaid">${source}</pre></figure>`;
    expect(filled).toContain(
      `</ol>\n${figure(0, 'first')}\n${figure(1, 'second')}\n${figure(2, 'a-->b &#x26; &#x3C;c>')}\n<p>뒤</p>\n${figure(3, 'last')}`,
    );
    expect(diagrams.map(({origin}) => origin)).toEqual([
      'steps',
      'drawn',
      'log',
      'drawn',
    ]);
  });
});
