import {isSentence} from './clauses.js';
import {hasRole} from './lexicon/lexicon.js';
import {anyWordWith} from './lexicon/patterns.js';
import {isAdnominal, isWholeNoun, joinedNoun, subjectNoun} from './wordEnds.js';

/** Behind Latin, 로 is always a particle. */
const PARTICLE = /(?:을|를|에서|에게|으로|에|부터|까지|(?<=[A-Za-z0-9])로)$/;
const PARTICLE_AT_END = /[가-힣]{2}(?:에서|에게|까지|부터|으로)$/;
/** Verbs in front of a noun or clause, and words of time between clauses. */
const VERB_INSIDE = /(?:위한|통한|대한|관한|해서|하여|할)$|^(?:시|때)$/;
/** These may belong to a name: 명시적인 매핑. */
const ADJECTIVE = /[적중]인$/;
const ENDS_IN_TASK = new RegExp(`\\s${anyWordWith('task')}$`);
/** `표 64`, `그림 3`: captions. */
const CAPTION = new RegExp(`^${anyWordWith('numbered')}\\s*\\d`, 'i');
const FIRST_CHARACTER = /^[\p{L}\p{N}@._]/u;
const MARK = /[?!。"“”'‘’<>={}[\];|\\*`~]|:\/\/|\uFFFC/;
const LONGEST = 40;
const MOST_WORDS = 4;

/**
 * Whether a phrase has the grammar of a noun phrase, as far as Korean shows it:
 * no sentence (Japanese neither), no particle but 의 inside or at its end, no
 * verb in front of a noun.
 */
export function isNounPhrase(phrase: string): boolean {
  const text = phrase.normalize('NFC').trim();
  const words = text.split(/\s+/);
  const inner = words.slice(0, -1);
  return !(
    isSentence(text) ||
    PARTICLE_AT_END.test(text) ||
    inner.some(isInflected) ||
    (words.length > 2 && inner.some((word) => subjectNoun(word) !== null))
  );
}

function isInflected(word: string): boolean {
  const isVerb =
    VERB_INSIDE.test(word) || (isAdnominal(word) && !ADJECTIVE.test(word));
  return (
    ((PARTICLE.test(word) || isVerb) && !isWholeNoun(word)) ||
    joinedNoun(word) !== null ||
    hasRole(word, 'connective')
  );
}

/** A noun phrase of running text as short as a name, without marks. */
export function isPlainPhrase(phrase: string): boolean {
  const text = phrase.normalize('NFC').trim();
  return (
    text.replace(/\s+/g, '').length > 1 &&
    text.length <= LONGEST &&
    text.split(/\s+/).length <= MOST_WORDS &&
    FIRST_CHARACTER.test(text) &&
    !/^[\d\s.,:%/-]+$/.test(text) &&
    !MARK.test(text) &&
    isNounPhrase(text)
  );
}

/** Whether such a phrase can be the name of a thing: no label, no caption, nothing that one does with a thing (요약 추가). */
export function isTerm(phrase: string): boolean {
  const text = phrase.normalize('NFC').trim();
  return (
    !hasRole(text, 'label') &&
    !CAPTION.test(text) &&
    !ENDS_IN_TASK.test(text) &&
    isPlainPhrase(text)
  );
}

/**
 * Whether a phrase looks like a proper Latin name: letters first, up to four
 * words, with a capital or a digit somewhere (`eBPF`, `Nginx Ingress Controller`).
 */
export function isProperLatin(phrase: string): boolean {
  return (
    /^[A-Za-z][A-Za-z0-9+#./\- ]{1,40}$/.test(phrase) &&
    /[A-Z0-9]/.test(phrase) &&
    !phrase.endsWith('.') &&
    isTerm(phrase)
  );
}

/** Whether a single Hangul word modifies instead of naming: 저장된, 단순한, 계층적. */
export function isModifier(word: string): boolean {
  return (
    /^[가-힣]+$/.test(word) &&
    (isAdnominal(word) || /^[가-힣]{2,}적$/.test(word))
  );
}
