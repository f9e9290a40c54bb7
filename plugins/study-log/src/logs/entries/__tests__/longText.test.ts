import {createMarkdownReader} from '../../../markdown/readMarkdown.js';
import {parsePathDate} from '../../dates/pathDate.js';
import {parseFile} from '../parseFile.js';

/** Quadratic readings of these take minutes. */
test.each([
  ['blanks within a line', `a${' '.repeat(200_000)}b`],
  ['headings without text', '# a\n'.repeat(20_000)],
])(
  '%s are read in time',
  async (_, text) => {
    const {entries} = await parseFile(
      {path: 'a.md', text},
      {pathDate: parsePathDate('a.md'), read: createMarkdownReader()},
    );
    expect(entries).toHaveLength(1);
  },
  20_000,
);
