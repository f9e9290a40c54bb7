import {fillEntry} from '../fillEntry';
import {
  all,
  entry,
  heading,
  html,
  link,
  linksTo,
  mark,
  p,
  slot,
  slotHere,
  text,
  write,
  type Written,
} from './support/written';
import type {FileLink} from '../types';

const fill = (file: Written, links: readonly FileLink[]) =>
  fillEntry(file, entry(file, {links}));

const CNI =
  '<a class="studyLogConcept" href="/concepts/cni/" data-concept="cni">CNI</a>';

/** `[[target|words]]` as a template has it. */
const wikilink = (before: string, words: string, place?: 'asked') =>
  slotHereRange(
    (range) =>
      all(
        slot({kind: 'brackets', text: before, range}),
        mark(before),
        text(words, place),
        slot({kind: 'brackets', text: ']]', range}),
        mark(']]'),
      ),
    before.length + words.length + 2,
  );

function slotHereRange(
  toPart: (range: {start: number; end: number}) => ReturnType<typeof all>,
  length: number,
): ReturnType<typeof all> {
  return (writing) =>
    toPart({
      start: writing.source.length,
      end: writing.source.length + length,
    })(writing);
}

const asked = (source: string, words: string): FileLink[] => {
  const outerStart = source.indexOf('[[');
  const start = source.indexOf(words, source.indexOf('|') + 1);
  return [
    {
      outerStart,
      start,
      end: start + words.length,
      outerEnd: source.indexOf(']]') + 2,
      href: '/logs/x/',
    },
  ];
};

test.each([
  ['before a particle', p(text('CNI의 역할')), `<p>${CNI}의 역할</p>`],
  ['at both ends', p(text('CNI, CNI')), `<p>${CNI}, ${CNI}</p>`],
  ['beside an escape', p(text('{\\*|*}CNI{\\*|*}')), `<p>*${CNI}*</p>`],
  [
    'beside what looks like a tag',
    p(text('CNI<String>')),
    `<p>${CNI}&#x3C;String>`,
  ],
  [
    'beside slots',
    p(link('a', 'x'), text('CNI'), slot({kind: 'noteRef', note: '1'})),
    `${CNI}</p>`,
  ],
])('words become links %s', (_, unit, expected) => {
  const file = write([unit]);
  const body = fill(file, linksTo(file.source, 'CNI'));
  expect(body.html).toContain(expected);
  expect(body.refused).toEqual([]);
});

test('a link goes over an escape and over a border of lines within one text', () => {
  const file = write([p(text('a C{\\+|+}{&#43;|+}{\n> |} 11는'))]);
  const start = file.source.indexOf('C');
  const end = file.source.indexOf('는');
  const {html: filled} = fill(file, [
    {start, end, outerStart: start, outerEnd: end, href: '/c/'},
  ]);
  expect(filled).toBe(
    '<p>a <a class="studyLogLink" href="/c/">C++ 11</a>는</p>',
  );
});

test.each([
  ['code', p(html('<code>CNI</code>'), mark('`CNI`')), 'absent'],
  ['half a reference', p(text('{&CNI;|x}')), 'absent'],
  ['a heading', heading(2, 'CNI'), 'place'],
  ['a link', p(link('x', 'CNI')), 'place'],
  ['two texts', p(text('C'), html('<b>'), text('NI'), html('</b>')), 'across'],
  [
    'a text with a slot in it',
    p(text('C'), slot({kind: 'noteRef', note: 'x'}), text('NI')),
    'across',
  ],
])('words stay words in %s', (_, unit, reason) => {
  const file = write([unit]);
  const {
    html: filled,
    refused,
    linked,
  } = fill(file, linksTo(file.source, 'CNI'));
  expect(filled).not.toContain('studyLogConcept');
  expect(refused.map((one) => one.reason)).toEqual([reason]);
  expect(linked).toBe(0);
});

test('a slot within a text is a border too', () => {
  const file = write([
    p((writing) => {
      text('CNI')(writing);
      writing.slots.push({at: writing.html.length - 1, kind: 'end'});
    }),
  ]);
  expect(fill(file, linksTo(file.source, 'CNI')).refused[0]?.reason).toBe(
    'across',
  );
});

test('of two that overlap the first wins, unless it cannot be a link', () => {
  const file = write([
    p(text('Pod CNI'), html('<b>'), text('x'), html('</b>')),
  ]);
  const span = (start: number, end: number, href: string): FileLink => ({
    start,
    end,
    outerStart: start,
    outerEnd: end,
    href,
  });
  const [cni, pod, tooLong] = [
    span(2, 7, '/cni/'),
    span(0, 3, '/pod/'),
    span(0, 8, '/long/'),
  ];
  expect(fill(file, [cni, pod]).refused).toEqual([
    {link: cni, reason: 'overlap'},
  ]);
  expect(fill(file, [tooLong, cni]).html).toContain(
    '<p>Po<a class="studyLogLink" href="/cni/">d CNI</a>',
  );
});

test.each([
  ['outside of the entry', 90, 91],
  ['of no length', 2, 2],
  ['the wrong way round', 3, 2],
])('a link %s is refused', (_, start, end) => {
  const file = write([p(text('Pod CNI'))]);
  const bad = {start, end, outerStart: start, outerEnd: end, href: '/'};
  expect(fill(file, [bad]).refused).toEqual([{link: bad, reason: 'absent'}]);
});

describe('brackets', () => {
  const linked = '<a class="studyLogLink" href="/logs/x/">네트워크</a>';

  test('go where a link takes their words', () => {
    const file = write([
      p(text('그 '), wikilink('[[cni|', '네트워크'), text('를')),
    ]);
    expect(fill(file, asked(file.source, '네트워크')).html).toBe(
      `<p>그 ${linked}를</p>`,
    );
    expect(fill(file, []).html).toBe('<p>그 [[cni|네트워크]]를</p>');
  });

  test('stand around words that are a link only by the way', () => {
    const file = write([p(wikilink('[[', 'CNI'))]);
    expect(fill(file, linksTo(file.source, 'CNI')).html).toBe(
      `<p>[[${CNI}]]</p>`,
    );
  });

  test('may be asked for in a heading', () => {
    const file = write([
      all(
        slotHere((source) => ({
          kind: 'heading',
          level: 2,
          source,
          words: '네트워크',
          attributes: '',
        })),
        wikilink('[[', '네트워크', 'asked'),
        slot({kind: 'headingEnd'}),
      ),
    ]);
    const body = fill(file, asked(file.source, '네트워크'));
    expect(body.html).toContain(`class="anchor">${linked}<a class="hash-link"`);
    expect(body.toc.map(({value}) => value)).toEqual(['네트워크']);
    expect(fill(file, []).toc.map(({value}) => value)).toEqual([
      '[[네트워크]]',
    ]);
  });
});
