import {parseFileNow} from '../../../__tests__/support/parseNow.js';

/** Quadratic readings of these take minutes. */
test.each([
  ['blanks within a line', `a${' '.repeat(200_000)}b`],
  ['headings without text', '# a\n'.repeat(20_000)],
])(
  '%s are read in time',
  (_, text) => {
    const {entries} = parseFileNow({path: 'a.md', text});
    expect(entries).toHaveLength(1);
  },
  20_000,
);
