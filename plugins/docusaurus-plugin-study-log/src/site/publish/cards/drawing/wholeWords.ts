/** U+2060: takes no room, and no line may break at it. */
const WORD_JOINER = '\u2060';

/** In widths of a Hangul syllable: Latin letters take about half of one. */
export function toVisualLength(text: string): number {
  return Array.from(text).reduce(
    (length, character) => length + (character < '\u1100' ? 0.55 : 1),
    0,
  );
}

/**
 * Text whose lines break at spaces only, as Korean wants it: not between
 * syllables, nor between `IPAM` and its particle. A word that would not fit in
 * `width` (of syllables) may break anywhere.
 */
export function toWholeWords(text: string, width: number): string {
  const graphemes = new Intl.Segmenter('und', {granularity: 'grapheme'});
  const split = (word: string) =>
    Array.from(graphemes.segment(word), ({segment}) => segment);
  return text
    .normalize('NFC')
    .replace(/\S+/g, (word) =>
      toVisualLength(word) <= width ? split(word).join(WORD_JOINER) : word,
    );
}
