import {disassembleCompleteCharacter} from 'es-hangul';

/** The final consonant of a syllable (`ㄹ`, `ㅂㅅ`; '' = none, after a vowel); null outside Hangul. */
export function finalConsonantOf(syllable: string): string | null {
  return disassembleCompleteCharacter(syllable)?.jongseong ?? null;
}

/** The consonants of a syllable: its first, and its final as `finalConsonantOf` has it; null outside Hangul. */
export function consonantsOf(
  syllable: string,
): {readonly first: string; readonly final: string} | null {
  const parts = disassembleCompleteCharacter(syllable);
  return parts ? {first: parts.choseong, final: parts.jongseong} : null;
}
