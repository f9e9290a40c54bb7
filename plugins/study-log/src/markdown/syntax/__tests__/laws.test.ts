import fc from 'fast-check';
import {findNodes, parse} from './support/parse.js';

const BITS = [
  '[[',
  ']]',
  '![[',
  '|',
  '\\|',
  '[',
  ']',
  '](',
  ')',
  '(',
  '==',
  '=',
  '**',
  '*',
  '$',
  '$$',
  '`',
  '```',
  '\n',
  '\n\n',
  '> ',
  '[!note]',
  '[!info]- ',
  ':::',
  ':::tip',
  ':::tip[',
  ' ',
  '  ',
  '\t',
  ' ^',
  '^id',
  '{#id}',
  '# ',
  '- ',
  '| a |\n|---|\n',
  'https://a.b',
  'www.a.b',
  'me@a.co',
  ':tada:',
  '\\',
  '&amp;',
  '=300x',
  '.png',
  '를',
  '가',
  'a',
  '1',
  '한 글',
  '<b>',
  '😀',
  '。',
  '\r\n',
  '~~',
  '_',
];

const text = fc
  .array(fc.constantFrom(...BITS), {maxLength: 40})
  .map((bits) => bits.join(''));

it('notes for every text where it stands', () => {
  fc.assert(
    fc.property(text, (source) => {
      for (const {value, pieces = []} of findNodes(source, 'text')) {
        let at = 0;
        for (const {start, end, length, same} of pieces) {
          if (same) {
            expect(source.slice(start, end)).toBe(value.slice(at, at + length));
          }
          at += length;
        }
        // A task has lost the blank behind its box.
        expect(at - value.length).toBeGreaterThanOrEqual(0);
        expect(at - value.length).toBeLessThanOrEqual(1);
      }
    }),
    {numRuns: 3000},
  );
});

it.each([
  '[[',
  '[[a',
  '![[',
  '[[a|',
  '==',
  'a ==',
  'a== ',
  '==a== ',
  '$',
  '$a',
  '$`',
  '$a $$ ',
  ':::',
  ':::tip\n',
  '> [!x]\n\n',
  '> [!x] a\n',
  '[!x]',
  '](',
  '](a ',
  '![a](a ',
  '^',
  ' ^ab',
  '{#',
  '{#a}',
  ':a',
  ':tada:',
  'https://',
  'https://a.b/(',
  'https://a.b/).',
  'a.b',
  'w',
  'www.a',
  'a@b.',
  '```js {1-9}\n',
])('reads %j in time of its length', (bit) => {
  const short = timeOf(`x^2 $x^2$\n\n${bit.repeat(10_000)}`);
  const long = timeOf(`x^2 $x^2$\n\n${bit.repeat(20_000)}`);
  expect(long).toBeLessThan(3 * short + 300);
});

function timeOf(source: string): number {
  const start = performance.now();
  parse(source);
  return performance.now() - start;
}
