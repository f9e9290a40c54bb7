import {hasRole} from './lexicon/lexicon.js';
import {anyWordWith} from './lexicon/patterns.js';
import {isModifier} from './nounPhrase.js';

const isGeneral = (word: string): boolean =>
  hasRole(word, 'common', 'everyday', 'label');

/** The same of a word that stands alone. */
const isGeneralAlone = (word: string): boolean =>
  isGeneral(word) || hasRole(word, 'everydayAlone', 'placeholder', 'value');

/** Whether a word, in lower case, is general or an everyday word too; a phrase of such words alone is no name. */
export function isEverydayWord(word: string): boolean {
  return isGeneral(word) || hasRole(word, 'ambiguous', 'functionWord');
}

const SELECTOR = new RegExp(`^${anyWordWith('selector')}\\s`, 'i');
const VARIANT = new RegExp(`^${anyWordWith('variant')}\\s`, 'i');

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
      (hasRole(words[0] as string, 'functionWord') &&
        !NAMED_LIKE_ONE.has(name)) ||
      isModifier(name)
    );
  }
  return (
    SELECTOR.test(name.normalize('NFC')) ||
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
