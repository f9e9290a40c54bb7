import {createMarkdownParser} from '../parse/createMarkdownParser';
import {createBlockReader} from '../readBlocks';

const parser = createMarkdownParser();
const readBlocks = createBlockReader();

test('a file that a plugin cannot read is shown as its source, entry by entry', async () => {
  const text = '\n# <a>\n\nx\n\n# b & c';
  const fail = () => () => {
    throw new Error('No.');
  };
  const read = createBlockReader([fail]);
  const {units, escaped} = await read({
    ...parser.parse(text),
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
  expect(escaped).toEqual([{what: 'body', text: 'No.', source: 1}]);
});

test.each([
  ['quotations', '> '.repeat(10_000) + 'x'],
  ['brackets', '['.repeat(10_000) + 'x'],
  ['closed brackets', '['.repeat(5_000) + 'x' + ']'.repeat(5_000)],
  ['images', '!['.repeat(10_000) + 'x'],
  ['stars', '*'.repeat(10_000) + 'x'],
  ['emphasis', '*a **b '.repeat(5_000)],
  ['closed emphasis', '**a *b '.repeat(2_000) + 'c* d** '.repeat(2_000)],
  ['HTML', '<div>'.repeat(20_000)],
  ['closed HTML', '<div>'.repeat(10_000) + '</div>'.repeat(10_000)],
  ['inline HTML', 'a ' + '<b>'.repeat(10_000) + 'x' + '</b>'.repeat(10_000)],
  [
    'lists',
    Array.from(
      {length: 500},
      (_, depth) => `${' '.repeat(depth * 2)}- x\n`,
    ).join(''),
  ],
  [
    'callouts',
    Array.from(
      {length: 300},
      (_, depth) => `${'> '.repeat(depth + 1)}[!note]\n`,
    ).join(''),
  ],
  ['escapes', '\\*'.repeat(20_000)],
  ['references', '&amp;'.repeat(20_000)],
  ['addresses', '\\*http://a.b '.repeat(5_000)],
  ['emoji', ':tada: \\* '.repeat(5_000)],
  ['stray tags', '<x-y> a\n\n'.repeat(5_000)],
])('%s without end are read in time', async (_, text) => {
  const start = performance.now();
  let blocks;
  try {
    blocks = await readBlocks({...parser.parse(text), text});
  } catch {
    throw new Error('The parser threw.');
  }
  expect(blocks.units.length).toBeGreaterThan(0);
  console.log(
    _,
    Math.round(performance.now() - start),
    blocks.escaped.find(({what}) => what === 'body')?.text,
  );
});
