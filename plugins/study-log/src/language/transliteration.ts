import {consonantsOf} from './hangul.js';

/** Consonants in classes that survive the way between the scripts; ㅇ in front is silent. */
const FIRST_SOUNDS: Readonly<Record<string, string>> = {
  ...{ㄱ: 'K', ㄲ: 'K', ㅋ: 'K', ㄴ: 'N', ㄷ: 'T', ㄸ: 'T', ㅌ: 'T', ㄹ: 'L'},
  ...{ㅁ: 'M', ㅂ: 'P', ㅃ: 'P', ㅍ: 'P', ㅅ: 'S', ㅆ: 'S', ㅎ: 'H'},
  ...{ㅈ: 'C', ㅉ: 'C', ㅊ: 'C'},
};
const FINAL_SOUNDS: Readonly<Record<string, string>> = {
  ...FIRST_SOUNDS,
  ...{ㅅ: 'T', ㅆ: 'T', ㅇ: 'N'},
};
/** A vowel, or a silent consonant: it keeps the consonants around it apart. */
const VOWEL = '-';

/** Latin spellings, longest first; `r` sounds only before a vowel, as Korean writes it. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/^[st]ion/, 'S-N'],
  [/^ture\b/, 'C-'],
  [/^ph/, 'P'],
  [/^sh/, 'S'],
  [/^(?:tch|dge)/, 'C'],
  [/^ck|^q/, 'K'],
  [/^ng$/, 'N'],
  [/^c(?=[eiy])/, 'S'],
  [/^[ck]/, 'K'],
  [/^x/, 'KS'],
  [/^r(?=[aeiouy])|^l/, 'L'],
  [/^[bfpv]/, 'P'],
  [/^[dt]/, 'T'],
  [/^[jz]/, 'C'],
  [/^g/, 'K'],
  [/^[hmns]/, ''],
  [/^./, VOWEL],
];

/** Digraphs that Korean writes in two ways. */
const VARIANTS: readonly (readonly [RegExp, readonly [string, string]])[] = [
  [/th/g, ['s', 't']],
  [/ch/g, ['j', 'k']],
];

/** Of a final of two consonants the first sounds. */
function hangulSounds(name: string): string {
  return [...name]
    .map((syllable) => {
      const {first = '', final = ''} = consonantsOf(syllable) ?? {};
      const [sound = ''] = final;
      return `${FIRST_SOUNDS[first] ?? VOWEL}${VOWEL}${FINAL_SOUNDS[sound] ?? VOWEL}`;
    })
    .join('');
}

function latinSounds(word: string): string {
  let rest = word;
  let sounds = '';
  while (rest !== '') {
    for (const [spelling, sound] of SOUNDS) {
      const found = spelling.exec(rest)?.[0];
      if (found !== undefined) {
        sounds += sound === '' ? found.toUpperCase() : sound;
        rest = rest.slice(found.length);
        break;
      }
    }
  }
  return sounds;
}

/** One consonant where two of a kind meet; vowels count only in front. */
function toSkeleton(sounds: string): string {
  const opening = sounds.startsWith(VOWEL) ? 'A' : '';
  return opening + sounds.replace(/([A-Z])\1+/g, '$1').replaceAll(VOWEL, '');
}

/**
 * The consonants that a name has in both scripts, `ANKLS` for Ingress and
 * 인그레스, in every reading of its spelling; [] for names in other scripts or
 * in both. Rough: good for suggestions, not for decisions.
 */
export function consonantSkeletons(name: string): readonly string[] {
  const letters = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_-]+/g, '');
  if (/^[가-힣]+$/.test(letters)) {
    return [toSkeleton(hangulSounds(letters))];
  }
  if (!/^[a-z]+$/.test(letters) || !/[aeiouy]/.test(letters)) {
    return [];
  }
  const readings = VARIANTS.reduce<readonly string[]>(
    (words, [digraph, sounds]) =>
      words.flatMap((word) =>
        word.search(digraph) < 0
          ? [word]
          : sounds.map((sound) => word.replace(digraph, sound)),
      ),
    [letters],
  );
  return readings.map((reading) => toSkeleton(latinSounds(reading)));
}
