import {toDocumentNow} from '../../../__tests__/support/parseNow.js';
import {hasMath} from '../../../markdown/syntax/hasMath.js';

const parse = (text: string) => toDocumentNow({path: 'log.md', text});

describe('front matter', () => {
  test('is read and kept out of the body', () => {
    const document = parse('---\r\ntitle: 제목\r\ntags: [a, b]\r\n---\r\n# 글');
    expect(document.frontMatter).toEqual({
      range: {start: 0, end: 35},
      data: {title: '제목', tags: ['a', 'b']},
    });
    expect(document.bodyStart).toBe(35);
    expect(document.headings).toEqual([
      {depth: 1, text: '글', range: {start: 35, end: 38}, line: 5, bold: false},
    ]);
  });

  test.each([
    ['a rule on the first line', '---\n\n# 글\n\n---\n'],
    ['a rule that is never closed', '---\n오늘은 Pod\n'],
    ['prose between two rules', '---\n오늘은 Pod를 배웠다.\n---\n'],
    ['a rule below text', '글\n\n---\ntitle: x\n---\n'],
  ])('%s is not', (_name, text) => {
    expect(parse(text)).toMatchObject({frontMatter: null, bodyStart: 0});
  });

  test('that cannot be read is reported with its line and kept out of the body', () => {
    const document = parse('---\ntitle: a\ntags: [a\n---\n# 글');
    expect(document.frontMatter).toMatchObject({
      error: {line: expect.any(Number), message: expect.any(String)},
    });
    expect(document.bodyStart).toBe(26);
    expect(document.headings.map(({text}) => text)).toEqual(['글']);
  });

  test('that is no mapping is an error', () => {
    expect(parse('---\n{a\n---\n').frontMatter).toHaveProperty('error');
  });
});

test('lines are counted with LF, CRLF and CR', () => {
  const {lines} = parse('a\nb\r\nc\rd');
  expect([0, 1, 2, 4, 5, 7].map(lines.lineAt)).toEqual([1, 1, 2, 2, 3, 4]);
});

test.each([
  ['$$x^2$$', true],
  ['$$\n\\frac{1}{2}\n$$', true],
  ['$\\alpha$는', true],
  ['값 $x_i$ 와 $n^2$', true],
  ['가격은 $5와 $10', false],
  ['`$$` 와 `$\\alpha$`', false],
  ['```\necho $$ $$\n```', false],
  ['$HOME과 $PATH', false],
  ['$ npm install\n$ npm start', false],
])('math in %j: %s', (text, expected) => {
  expect(hasMath(text)).toBe(expected);
});
