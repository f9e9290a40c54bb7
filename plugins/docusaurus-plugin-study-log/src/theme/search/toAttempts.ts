import {removeLastCharacter} from 'es-hangul';

const UNFINISHED = /[\u3131-\u318e]+$/;
const HANGUL_WORD = /[가-힣]{2}$/;

/** `네트웤` → `네트워` → `네트`: back over the keys of the last syllable. */
function shorten(word: string): readonly string[] {
  if (!HANGUL_WORD.test(word)) {
    return [];
  }
  const without = removeLastCharacter(word).replace(UNFINISHED, '');
  const isSyllableGone = without.length < word.length;
  return isSyllableGone ? [without] : [without, word.slice(0, -1)];
}

/**
 * What to look for, one after the other until something is found: the terms;
 * then, as the last syllable may be half typed, the terms without its end.
 */
export function toAttempts(
  terms: readonly string[],
): readonly (readonly string[])[] {
  const last = terms.at(-1);
  return last === undefined
    ? []
    : [last, ...shorten(last)].map((word) => [...terms.slice(0, -1), word]);
}
