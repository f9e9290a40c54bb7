import {fillPart} from '../fillPart';
import {
  all,
  container,
  heading,
  html,
  item,
  link,
  linksTo,
  list,
  mark,
  noteRef,
  p,
  part,
  rangeOf,
  slot,
  text,
  write,
  type Written,
} from './support/written';
import type {PartRequest} from '../types';
import type {Range} from '../../types';

const fill = (file: Written, range: Range, rest: Partial<PartRequest> = {}) =>
  fillPart(file, part(file, range, rest)).html;
const until = (file: Written, first: string, last: string): Range => ({
  start: rangeOf(file, first).start,
  end: rangeOf(file, last).end,
});
describe('units', () => {
  const file = write([
    heading(2, '하나'),
    p(text('둘 CNI')),
    heading(3, '셋'),
    p(text('넷')),
  ]);

  test('in the range, with their headings from the level on, without ids', () => {
    expect(fill(file, until(file, '## 하나', '### 셋\n\n'), {level: 5})).toBe(
      '<h5>하나</h5>\n<p>둘 CNI</p>\n<h6>셋</h6>',
    );
    expect(fill(file, until(file, '### 셋', '넷\n\n'), {level: 2})).toBe(
      '<h2>셋</h2>\n<p>넷</p>',
    );
  });

  test('a part of a paragraph is the paragraph, with its links', () => {
    const filled = fillPart(
      file,
      part(file, rangeOf(file, 'CNI'), {links: linksTo(file.source, 'CNI')}),
    );
    expect(filled.html).toMatch(
      /^<p>둘 <a class="studyLogConcept".*>CNI<\/a><\/p>$/,
    );
    expect(filled).toMatchObject({
      linked: 1,
      links: ['/concepts/cni/'],
      refused: [],
    });
  });

  test('nothing where the file has nothing', () => {
    expect(fill(file, {start: 900, end: 901})).toBe('');
  });
});

describe('list items', () => {
  const steps = write([
    list(
      'ol start="3"',
      item(text('하나')),
      item(
        text('둘'),
        html('<ul>\n'),
        mark('\n  '),
        item(text('안')),
        html('\n</ul>'),
      ),
      item(text('셋')),
      item(text('넷')),
    ),
  ]);

  test('several keep their list and their number', () => {
    expect(fill(steps, until(steps, '- 둘', '셋'))).toBe(
      '<ol start="4">\n<li>둘<ul>\n<li>안</li>\n</ul></li>\n<li>셋</li>\n</ol>',
    );
    expect(fill(steps, until(steps, '- 하나', '- 안'))).toContain(
      '<ol start="3">\n<li>하나</li>',
    );
    const bullets = write([
      list('ul', item(text('하나')), item(text('둘')), item(text('셋'))),
    ]);
    expect(fill(bullets, until(bullets, '- 둘', '셋'))).toBe(
      '<ul>\n<li>둘</li>\n<li>셋</li>\n</ul>',
    );
  });

  test('one is its inside, as is the smallest that holds the range', () => {
    expect(fill(steps, rangeOf(steps, '- 셋'))).toBe('셋');
    expect(fill(steps, rangeOf(steps, '셋'))).toBe('셋');
    expect(fill(steps, rangeOf(steps, '안'))).toBe('안');
  });

  test('no word of the range is left out', () => {
    expect(fill(steps, until(steps, '둘', '- 안'))).toBe(
      '둘<ul>\n<li>안</li>\n</ul>',
    );
    const file = write([
      list('ol', item(text('하나')), item(text('둘 더')), item(text('셋'))),
    ]);
    expect(fill(file, until(file, '더', '셋'))).toBe(
      fill(file, {start: 0, end: file.source.length}),
    );
  });

  test('links and footnotes of other items stay away', () => {
    const file = write(
      [
        list(
          'ul',
          item(text('CNI'), noteRef('1')),
          item(text('Pod'), noteRef('2')),
        ),
      ],
      {'1': p(text('주 하나')), '2': p(text('주 둘'))},
    );
    const filled = fillPart(
      file,
      part(file, rangeOf(file, 'Pod'), {
        links: [...linksTo(file.source, 'CNI'), ...linksTo(file.source, 'Pod')],
        notes: true,
      }),
    );
    expect(filled.linked).toBe(1);
    expect(filled.html).toMatch(
      /^<a [^>]*>Pod<\/a><sup>1<\/sup>\n<section class="footnotes">\n<ol>\n<li>\n<p>주 둘<\/p>\n<\/li>\n<\/ol>\n<\/section>$/,
    );
    expect(fill(file, rangeOf(file, 'Pod'))).toBe('Pod');
  });
});

test('blocks of a quotation stand one below the other', () => {
  const quote = write([
    all(
      html('<blockquote>\n'),
      container('block', p(text('하나'))),
      html('\n'),
      container('block', p(text('둘'))),
      html('\n'),
      container('block', p(text('셋'))),
      html('\n</blockquote>'),
    ),
  ]);
  expect(fill(quote, until(quote, '둘', '셋'))).toBe('<p>둘</p>\n<p>셋</p>');
});

test('ids, bold headings and anchors stay on the page of the log', () => {
  const file = write([
    all(
      slot({kind: 'boldLine', source: 0}),
      text('굵다'),
      slot({kind: 'boldLineEnd'}),
    ),
    p(
      html('<b'),
      slot({kind: 'id', id: 'x'}),
      html('>'),
      text('x'),
      html('</b> '),
      link('#x', '말'),
    ),
  ]);
  expect(fill(file, {start: 0, end: 99})).toBe(
    '<p>굵다</p>\n<p><b>x</b> 말</p>',
  );
  expect(
    fill(file, {start: 0, end: 99}, {resolve: () => ({href: '/logs/a/#x'})}),
  ).toContain('<a href="/logs/a/#x">말</a>');
});

test('diagrams and formulas of the part are told', () => {
  const file = write([
    slot({kind: 'diagram', mermaid: 'a', source: 0}),
    slot({kind: 'diagram', mermaid: 'b', source: 2}),
  ]);
  const [first, second] = file.units;
  const marked = {
    ...file,
    units: first && second ? [first, {...second, math: true as const}] : [],
  };
  expect(fillPart(marked, part(file, {start: 2, end: 4}))).toMatchObject({
    diagrams: [{mermaid: 'b', origin: 'log', source: 2}],
    hasMath: true,
  });
});
