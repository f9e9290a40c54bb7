import {findNodes, toHtml} from './support/parse.js';

const EVIDENCE = '\n\n$x^2$';

it.each([
  ['$\\$10$', ['\\$10']],
  ['$a$ 와 $b$', ['a', 'b']],
  ['$n$개', ['n']],
  ['$O(n)$이다', ['O(n)']],
  ['$a\nb$', ['a\nb']],
  ['월 $40, 다음 달 $8', []],
  ['$5 and $10', []],
  ['$20,000~$30,000', []],
  ['$100억($85/주). `$HOME`과 $PATH', []],
  ['$ a $', []],
  ['\\$a$', []],
  ['`$a$`', []],
  ['$$a$$', ['a']],
  ['| $\\|x\\|$ |\n|---|', ['|x|']],
  ['**$a$**는', ['a']],
])('%j in a text with math', (text, formulas) => {
  const found = findNodes(text + EVIDENCE, 'inlineMath');
  expect(found.map(({value}) => value)).toEqual([...formulas, 'x^2']);
});

it.each(['$a$', '$HOME 과 $PATH', '$5 and $10'])(
  '%s in a text without math is text',
  (text) => {
    expect(toHtml(text)).toBe(`<p>${text}</p>`);
  },
);

it.each([
  ['$`a_b`$', 'a_b'],
  ['값 $`\\sqrt{2}`$는', '\\sqrt{2}'],
])('%s is math everywhere', (text, value) => {
  expect(findNodes(text, 'inlineMath')).toMatchObject([{value}]);
  expect(toHtml(text)).toContain('<code class="language-math math-inline">');
});

it('takes a fence of the language math for a formula', () => {
  const text = '```math\n\\frac{1}{2}\n```';
  expect(findNodes(text, 'math')).toMatchObject([{value: '\\frac{1}{2}'}]);
  expect(toHtml(text)).toBe(
    '<pre><code class="language-math math-display">\\frac{1}{2}</code></pre>',
  );
  expect(findNodes('```mathematica\na\n```', 'math')).toEqual([]);
});

it('keeps code that stands between prices', () => {
  expect(toHtml(`$3 \`a\` $4 \`b\`${EVIDENCE}`)).toContain(
    '<p>$3 <code>a</code> $4 <code>b</code></p>',
  );
});
