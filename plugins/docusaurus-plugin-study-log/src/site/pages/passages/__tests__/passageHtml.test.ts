import {WORDS} from '../../__tests__/pageWordsSample.js';
import {toWritten} from '../passageHtml.js';
import type {ShownBlock, ShownPassage} from '../writtenBlocks.js';

const words = {
  ...WORDS,
  showAll: 'Show all',
  codeLines: (count: number) => `Code ${count}`,
  tableRows: (count: number) => `Table ${count}`,
};
const block = (
  kind: ShownBlock['kind'],
  size: number,
  html = `<p>${kind} ${size}</p>`,
): ShownBlock => ({kind, size, html});
const shown = (...blocks: readonly ShownBlock[]): ShownPassage => ({
  blocks,
  links: ['/x/'],
  hasMath: true,
});

describe('a passage', () => {
  it.each([
    ['a short one stands open', [block('other', 30)], '<p>other 30</p>'],
    ['code of 20 lines is short', [block('code', 20)], '<p>code 20</p>'],
    [
      'longer code folds',
      [block('code', 21)],
      '<details><summary>Code 21</summary><p>code 21</p></details>',
    ],
    ['a table of 12 rows is short', [block('table', 12)], '<p>table 12</p>'],
    [
      'a longer table folds',
      [block('table', 13)],
      '<details><summary>Table 13</summary><p>table 13</p></details>',
    ],
    [
      'a folded block takes one line',
      [block('code', 99), block('other', 29)],
      '<details><summary>Code 99</summary><p>code 99</p></details>\n<p>other 29</p>',
    ],
    [
      'what makes it long is folded, and stands there',
      [block('other', 20), block('other', 11), block('code', 30)],
      '<p>other 20</p>\n<details><summary>Show all</summary><p>other 11</p>\n<details><summary>Code 30</summary><p>code 30</p></details></details>',
    ],
    [
      'its first block stands open',
      [block('other', 31), block('other', 1)],
      '<p>other 31</p>\n<details><summary>Show all</summary><p>other 1</p></details>',
    ],
  ])('%s', (_, blocks, html) => {
    expect(toWritten(shown(...blocks), ['line'], words)).toEqual({
      html,
      links: ['/x/'],
      hasMath: true,
    });
  });

  it.each([
    ['its blocks are not known', undefined],
    ['nothing but blanks stands there', shown()],
  ])('is plain lines where %s', (_, passage) => {
    const written = toWritten(passage, ['a < b', 'c'], words);
    expect(written).toEqual({
      html: '<ul><li>a &lt; b</li><li>c</li></ul>',
      links: [],
      hasMath: false,
    });
    expect(toWritten(passage, [], words).html).toBe('');
  });
});
