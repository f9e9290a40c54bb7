import {read} from './support/read';
import type {Template} from '../types';

/** Words of the page and what was written for them, between bars. */
function mapsOf(source: string, {html, texts}: Template): readonly string[] {
  return texts.map(({place, runs}) => {
    const first = runs[0] ?? 0;
    const end = (runs.at(-3) ?? 0) + (runs.at(-1) ?? 0);
    const written = source.slice(
      runs[1],
      (runs.at(-2) ?? 0) + (runs.at(-1) ?? 0),
    );
    return `${place}|${html.slice(first, end)}|${written}`;
  });
}

const text = (value: string) => expect.stringContaining(value) as string;

describe('texts', () => {
  test.each([
    [
      'plain **bold** words',
      ['all|plain |plain ', 'all|bold|bold', 'all| words| words'],
    ],
    ['## A [b](c) d', ['asked|A |A ', 'none|b|b', 'asked| d| d']],
    ['<kbd>Ctrl</kbd> x', ['none|Ctrl|Ctrl', 'all| x| x']],
    ['a \\* &amp; < b', ['all|a * &#x26; &#x3C; b|a \\* &amp; < b']],
    ['`code` t', ['all| t| t']],
    ['- [ ] do it', ['all|do it|do it']],
    ['> a  \n>   b', ['all|a|a', 'all|b|b']],
    ['> a\n> b', ['all|a\nb|a\n> b']],
    ['a <br>  b', ['all|a |a ', 'all|b|b']],
    [
      '| a | b |\n|-|-|\n| `x|y` | **c** |',
      ['all|a|a', 'all|b|b', 'all|c|c'].map(text),
    ],
  ])('%j', (source, expected) => {
    const {units} = read(source);
    expect(
      units
        .flatMap((unit) => mapsOf(source, unit))
        .filter((map) => !map.includes('`')),
    ).toEqual(expected);
  });
});

describe('units', () => {
  test.each<[string, string, readonly number[], readonly string[]]>([
    ['blocks', '\n\na\n\nb\n', [], ['a\n\n', 'b\n']],
    [
      'definitions go with what precedes them',
      'a\n\n[r]: x\n\nb',
      [],
      ['a\n\n[r]: x\n\n', 'b'],
    ],
    [
      'raw tags hold blocks together',
      'a\n\n<div>\n\nb\n\n</div>\n\nc',
      [],
      ['a\n\n', '<div>\n\nb\n\n</div>\n\n', 'c'],
    ],
    [
      'but never across an entry',
      '<div>\n\na\n\n# b\n\n</div>\n\nc',
      [10],
      ['<div>\n\n', 'a\n\n', '# b\n\n', '</div>\n\n', 'c'],
    ],
    [
      'what is left open is closed',
      '<ul><li>a\n\nb',
      [],
      ['<ul><li>a\n\n', 'b'],
    ],
  ])('%s', (...[, source, entryStarts, expected]) => {
    const {units} = read(source, entryStarts);
    expect(
      units.map(({range}) => source.slice(range.start, range.end)),
    ).toEqual(expected);
  });

  test('a formula is noted', () => {
    const {units, notes} = read(
      '$x^2$\n\nno `<span class="katex">`[^1]\n\n[^1]: $y^2$\n\n[^2]: 글',
    );
    const marks = [...units, ...notes].map(({math}) => math);
    expect(marks).toEqual([true, undefined, true, undefined]);
  });
});
