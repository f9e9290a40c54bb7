import {read} from './support/read';
import type {Slot} from '../types';

function slotsOf(text: string): readonly Slot[] {
  const {units, notes} = read(text);
  return [...units, ...notes].flatMap(({slots}) => slots);
}

function htmlOf(text: string): string {
  const {units} = read(text);
  return units.map(({html}) => html).join('\n');
}

describe('slots', () => {
  test.each<[string, string, readonly object[]]>([
    [
      'a link',
      '[w](a%20b.md "t")',
      [
        {
          at: 3,
          kind: 'link',
          target: 'a%20b.md',
          source: 0,
          attributes: ' title="t"',
        },
        {at: 4, kind: 'linkEnd'},
      ],
    ],
    [
      'an address in HTML',
      '<a href="x&amp;y">w</a>',
      [
        {at: 3, kind: 'link', target: 'x&y', source: 0, attributes: ''},
        {at: 4, kind: 'linkEnd'},
      ],
    ],
    [
      'a reference',
      '[w][r]\n\n[r]: <a b>',
      [
        {at: 3, kind: 'link', target: 'a b', source: 0, attributes: ''},
        {at: 4, kind: 'linkEnd'},
      ],
    ],
    [
      'a Windows path',
      '[w](<C:\\a\\b.png>)',
      [
        {
          at: 3,
          kind: 'link',
          target: 'C:\\a\\b.png',
          source: 0,
          attributes: '',
        },
        {at: 4, kind: 'linkEnd'},
      ],
    ],
    [
      'an image',
      '![w "x"](p.png)',
      [
        {
          at: 3,
          kind: 'image',
          target: 'p.png',
          source: 0,
          alt: 'w "x"',
          attributes: ' alt="w &#x22;x&#x22;"',
        },
      ],
    ],
    [
      'an image in HTML',
      '<img src="p.png" width="300" height="50%" align=right>',
      [
        {
          at: 0,
          kind: 'image',
          target: 'p.png',
          source: 0,
          alt: '',
          attributes: ' align="right" alt=""',
          width: 300,
          height: '50%',
        },
      ],
    ],
    [
      'a heading',
      '## A *b* `c`',
      [
        {
          at: 0,
          kind: 'heading',
          level: 2,
          source: 0,
          words: 'A b c',
          attributes: '',
        },
        {at: 27, kind: 'headingEnd'},
      ],
    ],
    [
      'a heading in HTML',
      '<h2 id="x" align="center">A</h2>',
      [
        {
          at: 0,
          kind: 'heading',
          level: 2,
          source: 0,
          id: 'x',
          words: 'A',
          attributes: ' align="center"',
        },
        {at: 1, kind: 'headingEnd'},
      ],
    ],
    [
      'a bold line',
      '**A**:',
      [
        {at: 0, kind: 'boldLine', source: 0},
        {at: 19, kind: 'boldLineEnd'},
      ],
    ],
    ['a name', '<a name="x"></a>', [{at: 8, kind: 'id', id: 'x'}]],
    ['an id of a block', '<div id="x">y</div>', [{at: 4, kind: 'id', id: 'x'}]],
    [
      'a diagram',
      '```mermaid\ngraph TD\n```',
      [{at: 0, kind: 'diagram', mermaid: 'graph TD', source: 0}],
    ],
    [
      'a footnote',
      'a[^N]\n\n[^n]: b',
      [
        {at: 4, kind: 'noteRef', note: 'n'},
        {at: 6, kind: 'noteBack', note: 'n'},
      ],
    ],
    [
      'an item',
      '- a',
      [
        {at: 9, kind: 'item', range: {start: 0, end: 3}},
        {at: 10, kind: 'end'},
      ],
    ],
    [
      'a block in a quotation',
      '> a',
      [
        {at: 13, kind: 'block', range: {start: 2, end: 3}},
        {at: 21, kind: 'end'},
      ],
    ],
  ])('%s', (_, source, expected) => {
    expect(slotsOf(source)).toEqual(expected);
  });

  test('a script is no link', () => {
    const {units, escaped} = read(
      '[w](java&#x09;script:alert(1)) <a href=" javascript:x">v</a>',
    );
    expect(units[0]).toMatchObject({html: '<p>w v</p>', slots: []});
    expect(escaped.map(({what, source}) => [what, source])).toEqual([
      ['script', 0],
      ['script', 31],
    ]);
  });
});

test('nothing of the interface, of other files or of the entry is in a template', () => {
  const html = htmlOf(
    '# a\n\n[b](http://c.d) ![e](f.png)[^1]\n\n> [!NOTE]\n> g\n\n[^1]: h',
  );
  expect(html).not.toMatch(/<h1|href|src=|target=|id=|>1</);
});
