/** Advance of a colour emoji in em: Noto 1.245, Apple 1.25, so that neither leaves its box. */
const EMOJI = 1.25;
const WIDE = 1;
const NARROW = 0.6;

const IS_EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u;
const IS_WIDE =
  /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]/u;
const IS_INVISIBLE = /^[\p{Mark}\p{Format}\p{Variation_Selector}]+$/u;

function widthOf(cluster: string): number {
  if (IS_INVISIBLE.test(cluster)) return 0;
  if (IS_EMOJI.test(cluster)) return EMOJI;
  return IS_WIDE.test(cluster) ? WIDE : NARROW;
}

/**
 * Stands for the browser's fallback fonts, which differ from reader to reader: the width in em of
 * characters that the diagram's own font lacks. A joined sequence (a family, a flag) is one glyph.
 */
export function fallbackWidth(text: string): number {
  const segmenter = new Intl.Segmenter('en', {granularity: 'grapheme'});
  let width = 0;
  for (const {segment} of segmenter.segment(text)) width += widthOf(segment);
  return width;
}
