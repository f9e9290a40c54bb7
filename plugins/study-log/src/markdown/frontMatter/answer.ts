/** What a value says to a question of yes or no. */
export type Answer = 'yes' | 'no' | 'unclear' | 'nothing';

const YES = ['true', 'yes', 'y', 'on', '1', 't', '예', '네', '참'];
const NO = ['false', 'no', 'n', 'off', '0', 'f', '아니오', '아니요', '거짓'];
const NOTHING = ['', 'null', '~', 'none'];

/** Reads booleans, numbers and words in any case; a list of one is that one. */
export function readAnswer(value: unknown): Answer {
  if (Array.isArray(value)) {
    return value.length > 1 ? 'unclear' : readAnswer(value[0]);
  }
  if (value === undefined || value === null) {
    return 'nothing';
  }
  const word = toWord(value);
  const isOneOf = (words: readonly string[]) => words.includes(word);
  if (isOneOf(NOTHING)) {
    return 'nothing';
  }
  return isOneOf(YES) ? 'yes' : isOneOf(NO) ? 'no' : 'unclear';
}

/** A value as a word to compare; '?' for what is none. */
export function toWord(value: unknown): string {
  return ['string', 'number', 'boolean', 'bigint'].includes(typeof value)
    ? String(value)
        .normalize('NFKC')
        .replace(/^[\s"'“”‘’]+|[\s"'“”‘’]+$/g, '')
        .toLowerCase()
    : '?';
}
