import {createMarkdownParser} from '../parse/createMarkdownParser.js';
import {readBlocks} from '../readBlocks.js';
import type {Root} from 'mdast';

const parser = createMarkdownParser();

test('a file whose tree a plugin has broken is shown as its source, entry by entry', () => {
  const text = '\n# <a>\n\nx\n\n# b & c';
  const broken = {
    type: 'root',
    children: [{type: 'paragraph', children: [null]}],
  } as unknown as Root;
  const {units, escaped} = readBlocks({
    ...parser.parse(text),
    tree: broken,
    text,
    entryStarts: [1, 11],
  });
  expect(units.map(({range, html}) => [range, html])).toEqual([
    [
      {start: 1, end: 11},
      '<pre class="studyLogSource" tabindex="0"># &#x3C;a>\n\nx\n\n</pre>',
    ],
    [
      {start: 11, end: 18},
      '<pre class="studyLogSource" tabindex="0"># b &#x26; c</pre>',
    ],
  ]);
  expect(escaped).toEqual([
    {what: 'body', text: expect.stringContaining('null'), source: 1},
  ]);
});

test.each([
  ['brackets', '['.repeat(10_000) + 'x'],
  ['stars', '*'.repeat(10_000) + 'x'],
  ['HTML', '<div>'.repeat(20_000)],
  ['closed HTML', '<div>'.repeat(10_000) + '</div>'.repeat(10_000)],
  ['inline HTML', `a ${'<b>'.repeat(5_000)}x${'</b>'.repeat(5_000)}`],
])('%s without end are shown', (_, text) => {
  const {units} = readBlocks({...parser.parse(text), text});
  expect(units.at(-1)?.html).toMatch(/x|div/);
});

test.each([
  ['quotations', '> '.repeat(1_000) + 'x'],
  ['emphasis', '**a *b '.repeat(150) + 'c* d** '.repeat(150)],
])(
  '%s without end are refused, not read at the price of the stack',
  (_, text) => {
    expect(parser.parse(text).failure).toBe('Nested more than 200 deep.');
  },
);
