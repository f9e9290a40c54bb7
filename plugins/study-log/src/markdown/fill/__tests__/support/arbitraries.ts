import fc from 'fast-check';
import {
  all,
  container,
  heading,
  html,
  item,
  link,
  list,
  mark,
  noteRef,
  p,
  slot,
  slotHere,
  text,
  write,
} from './written';
import type {FileLink} from '../../types';
import type {LinkPlace} from '../../../types';

const words = fc
  .array(
    fc.constantFrom(
      'CNI',
      '가',
      ' ',
      '<',
      '&',
      '{\\*|*}',
      '{&amp;|&}',
      '{\n> |\n}',
      '😀',
      '"',
    ),
    {minLength: 1, maxLength: 6},
  )
  .map((parts) => parts.join(''));
export const id = fc.constantFrom('a', 'A', 'fn-1', 'a-1', '가');

const inline = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(words, fc.constantFrom<LinkPlace>('all', 'all', 'asked', 'none'))
      .map(([one, place]) => text(one, place)),
  },
  words.map((one) =>
    all(html('<b>'), mark('**'), text(one), mark('**'), html('</b>')),
  ),
  words.map((one) => link('#a', one)),
  fc.constantFrom('1', '2', 'gone').map(noteRef),
  id.map((one) =>
    all(
      html('<i'),
      slot({kind: 'id', id: one}),
      html('>'),
      text('x'),
      html('</i>'),
    ),
  ),
  words.map((one) =>
    slotHere((source) => ({
      kind: 'image',
      target: one,
      source,
      alt: one,
      attributes: '',
    })),
  ),
);
const block = fc.oneof(
  fc.array(inline, {maxLength: 4}).map((parts) => p(...parts)),
  fc
    .tuple(fc.integer({min: 1, max: 6}), words, fc.option(id, {nil: undefined}))
    .map(([level, one, own]) =>
      heading(level, one, own === undefined ? {} : {id: own}),
    ),
  fc
    .array(fc.array(inline, {maxLength: 3}), {minLength: 1, maxLength: 4})
    .map((items) => list('ol start="2"', ...items.map((one) => item(...one)))),
  fc
    .array(inline, {maxLength: 3})
    .map((parts) =>
      all(
        html('<blockquote>\n'),
        container('block', p(...parts)),
        html('\n'),
        container('block', p(...parts)),
        html('\n</blockquote>'),
      ),
    ),
  fc.constant(
    slotHere((source) => ({kind: 'diagram', mermaid: 'a-->b', source})),
  ),
);
/** Made-up files: paragraphs, headings, lists, quotations, diagrams, two footnotes. */
export const file = fc
  .tuple(fc.array(block, {minLength: 1, maxLength: 6}), block, block)
  .map(([units, one, two]) => write(units, {'1': one, '2': two}));
/** Links to anywhere, those to `[[…]]` among them. */
export const links = fc
  .array(fc.tuple(fc.nat(80), fc.integer({min: 1, max: 6}), fc.nat(2)), {
    maxLength: 8,
  })
  .map((spans) =>
    spans.map(([start, length, brackets], index): FileLink => ({
      start,
      end: start + length,
      outerStart: start - brackets,
      outerEnd: start + length + brackets,
      href: `/c/${index}`,
      concept: `c${index}`,
    })),
  );
