const INITIALS = [...'ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ'];
const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
const SYLLABLES_PER_INITIAL = 588;

/** The letter a name is filed under: `ㄱ`…`ㅎ` (doubled ones with the plain), `A`…`Z`, `#` for the rest. */
export function toIndexGroup(name: string): string {
  const first = name.normalize('NFKC').trim().charAt(0).toUpperCase();
  const code = first.charCodeAt(0);
  if (code >= FIRST_SYLLABLE && code <= LAST_SYLLABLE) {
    const initial = Math.floor((code - FIRST_SYLLABLE) / SYLLABLES_PER_INITIAL);
    return INITIALS[initial] ?? '#';
  }
  return /[A-Z]/.test(first) ? first : '#';
}
