import {fillEntry} from '../fillEntry';
import {
  linksTo,
  all,
  container,
  entry,
  heading,
  html,
  item,
  link,
  list,
  noteRef,
  p,
  slot,
  text,
  write,
  type Written,
} from './support/written';
import type {EntryRequest} from '../types';

const fill = (file: Written, rest: Partial<EntryRequest> = {}) =>
  fillEntry(file, entry(file, rest));

describe('the excerpt', () => {
  test.each([
    ['of a paragraph', [heading(2, '제목'), p(text('하나  &'))], '하나 &'],
    [
      'of an item, without what lies below it',
      [list('ul', item(text('둘'), html('<ul>\n<li>셋</li>\n</ul>')))],
      '둘',
    ],
    ['of the first that says something', [p(), p(text('셋'))], '셋'],
    [
      'of a formula as its source',
      [
        p(
          html(
            '<span class="katex"><span class="katex-mathml"><math><semantics><mi>x</mi><annotation encoding="application/x-tex">x^2</annotation></semantics></math></span><span class="katex-html" aria-hidden="true"><span>x<span>2</span></span></span></span> 넷',
          ),
        ),
      ],
      'x^2 넷',
    ],
    [
      'without marks of footnotes and wikilinks',
      [
        p(
          slot({kind: 'brackets', text: '[[', range: {start: 0, end: 1}}),
          text('다섯'),
          noteRef('1'),
        ),
      ],
      '다섯',
    ],
    [
      'behind a table',
      [
        html('<table>\n<tr>\n<td><ul><li>x</li></ul></td>\n</tr>\n</table>'),
        p(text('여섯')),
      ],
      '여섯',
    ],
    ['of nothing', [heading(2, '제목')], ''],
  ])('is the text %s', (_, units, expected) => {
    expect(fill(write(units)).excerpt).toBe(expected);
  });

  test('is cut at 160 characters', () => {
    const {excerpt} = fill(write([p(text('😀'.repeat(161)))]));
    expect(Array.from(excerpt)).toHaveLength(160);
    expect(excerpt).toMatch(/…$/);
  });
});

test('labels are put into text and attributes alike', () => {
  const label = slot({kind: 'label', label: 'note'});
  const file = write([
    all(html('<div title="'), label, html('">'), label, html('</div>')),
    all(html('<i>'), slot({kind: 'label', label: 'constructor'}), html('</i>')),
  ]);
  const {labels} = entry(file);
  const {html: filled} = fill(file, {
    labels: {...labels, words: {note: '<"참고"&'}},
  });
  expect(filled).toBe(
    '<div title="&#x3C;&#x22;참고&#x22;&#x26;">&#x3C;&#x22;참고&#x22;&#x26;</div>\n<i>constructor</i>',
  );
});

test('nothing that a page asks for can leave its place', () => {
  const hostile = '"><script>alert(1)</script>\'`<';
  const file = write(
    [
      heading(2, hostile),
      p(text('CNI Pod'), link('a', '말'), noteRef(hostile)),
      slot({
        kind: 'image',
        target: 'b',
        source: 0,
        alt: hostile,
        attributes: '',
      }),
      slot({kind: 'image', target: 'c', source: 0, alt: '', attributes: ''}),
      slot({kind: 'embed', target: 'a', source: 0, words: hostile, text: ''}),
      slot({kind: 'brackets', text: hostile, range: {start: 0, end: 9}}),
      container('block', p(text('x'))),
    ],
    {[hostile]: p(text('주'))},
  );
  const {html: filled} = fill(file, {
    links: [
      ...linksTo(file.source, 'CNI').map((one) => ({
        ...one,
        href: hostile,
        concept: hostile,
      })),
      ...linksTo(file.source, 'Pod').map((one) => ({
        ...one,
        href: hostile,
        concept: undefined,
      })),
    ],
    resolve: ({target}) =>
      target === 'a'
        ? {href: hostile}
        : target === 'b'
          ? {missing: true}
          : {url: hostile},
    labels: {
      headingAnchor: `{heading}${hostile}`,
      footnotes: hostile,
      footnoteBack: hostile,
      missingImage: hostile,
      words: {},
    },
    headings: [{source: 0, id: hostile}],
    diagrams: [{after: 0, origin: 'drawn', mermaid: hostile}],
  });
  const known =
    /<\/?(?:h2|a|p|img|span|sup|section|ol|li|figure|pre)(?: [\w-]+(?:="[^"]*")?)*>/g;
  expect(filled.replace(known, '')).not.toContain('<');
  expect(filled.match(/<a /g)?.length).toBeGreaterThan(5);
});
