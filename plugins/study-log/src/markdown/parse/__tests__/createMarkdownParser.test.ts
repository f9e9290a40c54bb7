import fc from 'fast-check';
import {decodeString} from 'micromark-util-decode-string';
import {hostileText} from '../../__tests__/support/hostileText';
import {createMarkdownParser} from '../createMarkdownParser';
import {withoutNoncharacters} from '../strayMark';
import {walk} from '../walk';
import type {Nodes, Root, Text} from 'mdast';

const parser = createMarkdownParser();

function textsOf(tree: Root): readonly Text[] {
  const texts: Text[] = [];
  walk<Nodes>(tree, (node) => {
    if (node.type === 'text') {
      texts.push(node);
    }
  });
  return texts;
}

/** Each piece as what it shows and what was written for it. */
function piecesOf(source: string): readonly (readonly [string, string])[] {
  return textsOf(parser.parse(source).tree).flatMap(({value, pieces = []}) => {
    let at = 0;
    return pieces.map(({start, end, length}) => {
      at += length;
      return [value.slice(at - length, at), source.slice(start, end)] as const;
    });
  });
}

test.each([
  ['plain words', [['plain words', 'plain words']]],
  [
    'a\\*b',
    [
      ['a', 'a'],
      ['*', '\\*'],
      ['b', 'b'],
    ],
  ],
  [
    'a &amp; b',
    [
      ['a ', 'a '],
      ['&', '&amp;'],
      [' b', ' b'],
    ],
  ],
  [
    '> a\n> b',
    [
      ['a\n', 'a\n'],
      ['b', 'b'],
    ],
  ],
  ['- [ ] task', [['task', 'task']]],
  ['- [ ] task ^t1', [['task', 'task']]],
  [
    '- [x] \\*t',
    [
      ['*', '\\*'],
      ['t', 't'],
    ],
  ],
  [
    ':tada: :a: x',
    [
      ['🎉', ':tada:'],
      [' ', ' '],
      ['🅰️', ':a:'],
      [' x', ' x'],
    ],
  ],
  ['10:100:1', [['10:100:1', '10:100:1']]],
  [
    'see www.x.org, ok',
    [
      ['see ', 'see '],
      ['www.x.org', 'www.x.org'],
      [', ok', ', ok'],
    ],
  ],
  [
    'a\\_b me@x.org',
    [
      ['a', 'a'],
      ['_', '\\_'],
      ['b ', 'b '],
      ['me@x.org', 'me@x.org'],
    ],
  ],
  ['<http://y.z>', [['http://y.z', 'http://y.z']]],
  [
    'https://host:9090로',
    [
      ['https://host:9090', 'https://host:9090'],
      ['로', '로'],
    ],
  ],
  ['List<String> x', [['List<String> x', 'List<String> x']]],
  [
    '><s\n>b',
    [
      ['<s\n', '<s\n'],
      ['b', 'b'],
    ],
  ],
  [
    '**쿠버(K8s)**는',
    [
      ['쿠버(K8s)', '쿠버(K8s)'],
      ['는', '는'],
    ],
  ],
  [
    '[\\[x](y)',
    [
      ['[', '\\['],
      ['x', 'x'],
    ],
  ],
])('%j is made of its pieces', (source, expected) => {
  expect(piecesOf(source)).toEqual(expected);
});

test('every text is made of its pieces, whatever the file', () => {
  fc.assert(
    fc.property(hostileText, (written) => {
      const source = withoutNoncharacters(written).replaceAll('\0', '\uFFFD');
      for (const [shown, piece] of piecesOf(source)) {
        // As written (addresses know no escapes), as Markdown means it, or an emoji.
        const meanings = [piece, decodeString(piece)];
        if (!/^:[\w+-]+:$/.test(piece)) {
          expect(meanings).toContain(shown);
        }
      }
    }),
    {numRuns: 1000},
  );
});

test('no text is without pieces, but for the bars of surplus cells', () => {
  fc.assert(
    fc.property(hostileText, (source) => {
      const lost = textsOf(parser.parse(source).tree).filter(
        ({value, pieces = []}) =>
          pieces.reduce((sum, {length}) => sum + length, 0) !== value.length,
      );
      expect(lost.filter(({value}) => value !== '|')).toEqual([]);
    }),
    {numRuns: 1000},
  );
});

test('texts that a plugin of the site owner changes lose their pieces', async () => {
  const shout = () => (tree: Root) =>
    walk<Nodes>(tree, (node) => {
      if (node.type === 'text' && node.value === 'quiet') {
        node.value = 'QUIET';
      }
    });
  const loud = createMarkdownParser([shout]);
  const source = '**quiet** or not';
  const tree = await loud.transform(loud.parse(source).tree, source);
  expect(
    textsOf(tree).map(({value, pieces}) => [value, pieces !== undefined]),
  ).toEqual([
    ['QUIET', false],
    [' or not', true],
  ]);
});

test('`<` that begins no tag is text, reported where it stands', () => {
  const {tree, escaped} = parser.parse('a <pod-ip> `<x>` <b>c</b>');
  expect(textsOf(tree).map(({value}) => value)).toEqual([
    'a <pod-ip> ',
    ' ',
    'c',
  ]);
  expect(escaped).toEqual([{what: 'tag', text: '<pod-ip>', source: 2}]);
});
