import {parsePathDate} from '../../dates/pathDate.js';
import {parseFile} from '../parseFile.js';

/** Quadratic readings of these take minutes. */
test.each([
  ['blanks within a line', `a${' '.repeat(200_000)}b`],
  ['headings without text', '# a\n'.repeat(20_000)],
])(
  '%s are read in time',
  (_, text) => {
    const {entries} = parseFile({path: 'a.md', text}, parsePathDate('a.md'));
    expect(entries).toHaveLength(1);
  },
  20_000,
);
