import {mayTakeLong} from '../readPool';

test.each([
  ['a long text', 'a '.repeat(10_000)],
  ['quotations', '> a\n\n'.repeat(2_000)],
  ['items', '- a\n\nb\n\n'.repeat(2_000)],
  ['numbered items', '1. a\n\n b\n'.repeat(1_700)],
  ['items in items', '1) '.repeat(5_000)],
  ['quotations in items', '> - '.repeat(4_000)],
  ['underlined headings', 'a\n=\n'.repeat(4_000)],
  ['headings underlined with dashes', 'a\n-\n'.repeat(4_000)],
  ['emphasis', '**a *b '.repeat(1_000) + 'c* d** '.repeat(1_000)],
  ['stars in a row', '**********a '.repeat(500) + 'b********** '.repeat(500)],
  ['footnotes', '[^a]: b\n\nc\n\n'.repeat(1_200)],
  ['admonitions', ':::tip\n\n:::\nb\n'.repeat(1_100)],
  ['marks', '==a '.repeat(4_000)],
])('%s may take long', (_, text) => {
  expect(mayTakeLong(text)).toBe(true);
});

test.each([
  ['prose', '오늘은 **Pod**와 `kubectl`을 배움. '.repeat(200)],
  ['a table', `a|b\n-|-\n${'| a | b |\n'.repeat(800)}`],
  ['a rule', '-'.repeat(15_000)],
  ['digits', '1.5 2024.01.02 '.repeat(1_000)],
])('%s may not', (_, text) => {
  expect(mayTakeLong(text)).toBe(false);
});
