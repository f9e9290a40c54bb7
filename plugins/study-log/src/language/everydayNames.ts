import {COMMON_ENGLISH} from './commonEnglish.js';
import {
  AMBIGUOUS_NAMES,
  EVERYDAY_NOUNS,
  FUNCTION_WORDS,
  LONE_NOUNS,
  PLACEHOLDERS,
  VALUE_NAMES,
} from './everydayWords.js';
import {LABELS, isModifier} from './nounPhrase.js';

const isGeneral = (word: string): boolean =>
  EVERYDAY_NOUNS.has(word) || LABELS.has(word) || COMMON_ENGLISH.has(word);

/** The same of a word that stands alone. */
const isGeneralAlone = (word: string): boolean =>
  isGeneral(word) ||
  LONE_NOUNS.has(word) ||
  PLACEHOLDERS.has(word) ||
  VALUE_NAMES.has(word);

/** Whether a word, in lower case, is general or an everyday word too; a phrase of such words alone is no name. */
export function isEverydayWord(word: string): boolean {
  return (
    isGeneral(word) || FUNCTION_WORDS.has(word) || AMBIGUOUS_NAMES.has(word)
  );
}

/** Words in front that only tell which one of several is meant: 상위 등급, 두 번째 인자. */
const WHICH =
  /^(?:상위|하위|첫|두|세|네|마지막|다음|이전|모든|각|여러|해당|특정|다른|같은|기타|추가|나머지|샘플|예제|예시|current|previous|other|another|best|worst|easiest|simplest|fastest|latest)\s/i;

/** Words in front of one variant of a thing: 커스텀 패턴, 임시 토큰. */
const VARIANT =
  /^(?:커스텀|사용자 정의|임시|기본|자체|명시적인?|단순|임의의?|custom)\s/i;

/** Names that only their capitals tell from a function word. */
const NAMED_LIKE_ONE: ReadonlySet<string> = new Set(['Go', 'IT', 'AS']);

/**
 * Whether a name says nothing by itself, whatever its case: a general word
 * (`Some`, 통신), a modifier (저장된), or a phrase of nothing but everyday
 * words that ends or begins in a general one (`Other options`, 응답 형식).
 * `Go` and `IT` are names by their capitals.
 */
export function isEverydayName(name: string): boolean {
  const tokens = name.normalize('NFC').split(/\s+/);
  const words = tokens.map((token) => token.toLowerCase());
  if (words.length === 1) {
    return (
      isGeneralAlone(words[0] as string) ||
      (FUNCTION_WORDS.has(words[0] as string) && !NAMED_LIKE_ONE.has(name)) ||
      isModifier(name)
    );
  }
  return (
    WHICH.test(name.normalize('NFC')) ||
    (words.every(isEverydayWord) && words.some(isGeneral))
  );
}

/** Whether a name tells one variant of a thing from the plain one. */
export function isVariant(name: string): boolean {
  return VARIANT.test(name.normalize('NFC'));
}

/** Identifiers, file names and settings: `min_gram`, `userInfo 값`, `application.yml`, `:wq`; not `Node.js`, `eBPF`. */
export function isCodeName(name: string): boolean {
  return (
    /^[^\p{L}\p{N}]/u.test(name) ||
    /[(){}=<>]/.test(name) ||
    /^[^\s가-힣]*[a-z0-9]_/i.test(name) ||
    /^[a-z]{3,}[A-Z][a-z]/.test(name) ||
    (/^[a-z]\S*\.[a-z]\S*$/.test(name) && !/\.(?:js|io)$/.test(name))
  );
}
