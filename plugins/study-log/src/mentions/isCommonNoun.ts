import {isEverydayWord} from '../language/everydayNames.js';

const HANGUL = /^[가-힣\s]+$/;
const LOWER_CASE = /^[a-z]+$/;
const WITHOUT_INNER_CAPITAL = /^[A-Za-z]?[a-z]+$/;

/**
 * Whether a name, as a sentence writes it, may be any common noun: one Hangul
 * word (컬렉터), several whose last is an everyday word (오류 응답), or a Latin
 * word without capitals that has none inside either (`actor`; `openid` is
 * `OpenID`).
 */
export function isCommonNoun(written: string, alias: string): boolean {
  const text = written.normalize('NFC');
  if (HANGUL.test(text)) {
    const words = text.split(/\s+/);
    return words.length === 1 || isEverydayWord(words.at(-1) as string);
  }
  return LOWER_CASE.test(text) && WITHOUT_INNER_CAPITAL.test(alias);
}
