import {readInfo} from '../codeInfo.js';
import {findNodes} from './support/parse.js';

it.each([
  [
    'js title="a.js" {1,3-5} showLineNumbers',
    {language: 'js', title: 'a.js', lines: '1,3-5'},
  ],
  ["js {2} title='a b.js'", {language: 'js', title: 'a b.js', lines: '2'}],
  ['js{1,3}', {language: 'js', lines: '1,3'}],
  ['js:src/index.js', {language: 'js', title: 'src/index.js'}],
  ['{.python}', {language: 'python'}],
  ['{python, echo=FALSE}', {language: 'python'}],
  ['C++', {language: 'c++'}],
  ['c#', {language: 'c#'}],
  ['Dockerfile', {language: 'dockerfile'}],
  ['java {.line-numbers}', {language: 'java'}],
  ['.env', {language: ''}],
  ['', {language: ''}],
])('%s', (written, info) => {
  expect(readInfo(written)).toEqual(info);
});

it.each([
  ['js {1,3-4}\na\nb\nc\nd', 'a\nb\nc\nd', [1, 3, 4]],
  ['js {3-999999999}\na\nb\nc', 'a\nb\nc', [3]],
  ['js {0,9}\na', 'a', undefined],
  ['js\na\n// highlight-next-line\nb\nc', 'a\nb\nc', [2]],
  ['py\n# highlight-start\na\nb\n# highlight-end\nc', 'a\nb\nc', [1, 2]],
  ['html\n<!-- highlight-next-line -->\na', 'a', [1]],
  ['jsx\n{/* highlight-next-line */}\na', 'a', [1]],
  [
    'js\nf() // highlight-next-line\nb',
    'f() // highlight-next-line\nb',
    undefined,
  ],
  ['js {1}\n// highlight-next-line\nb', '// highlight-next-line\nb', [1]],
])('highlights lines of %j', (source, value, highlightedLines) => {
  const [code] = findNodes(`\`\`\`${source}\n\`\`\``, 'code');
  expect(code?.value).toBe(value);
  expect(code?.data?.highlightedLines).toEqual(highlightedLines);
});
