import {hasRole, wordsWith} from './lexicon/lexicon.js';
import {anyWord} from './lexicon/patterns.js';
import {agrees, isParticle} from './josa.js';

/** Verbs and adjectives before a noun. */
const ADNOMINAL =
  /(?:하는|되는|받는|있는|없는|않는|가는|오는|보내는|쓰는|나온|보낸|된|한|적인|중인|같은|다른|많은|적은|높은|낮은|작은|좋은|새로운|모든|어떤)$/u;
const PHRASE_END =
  /(?:[을를]|(?:에|에서|에게|으?로)[는도]?|와|과|마다|부터|까지|고|며|면|하여|해|해서|보고|따라|통해|찾아)$|^(?:.*때|시|뒤|후)$/u;
const SUBJECT = /^(.+)([은는이가])$/u;
/** `클라이언트에서는`: a place made the topic; `관리하는`: a verb. */
const NO_NOUN =
  /(?:에|에서|에게|으로|로|부터|까지|와|과|하|되|때|불리|시키|이뤄지|이루어지|만들어지|없이|대해서)$/u;

/** Nouns that are written like particles (이란) are nouns only by themselves. */
const IN_COMPOUNDS = new RegExp(
  `${anyWord(wordsWith('wholeNoun').filter((noun) => !isParticle(noun)))}$`,
  'u',
);

/** Is the word a noun as it stands, whatever it ends in, or does it end in such a noun (검색결과)? */
export function isWholeNoun(word: string): boolean {
  return hasRole(word, 'wholeNoun') || IN_COMPOUNDS.test(word);
}

/** Verbs and adjectives before a noun: `관리하는`, `생성된`, `새로운`; not 제한. */
export function isAdnominal(word: string): boolean {
  return ADNOMINAL.test(word) && !isWholeNoun(word);
}

/** Does a noun phrase end with this word of a sentence, so that the next word begins another? */
export function endsPhrase(word: string): boolean {
  return PHRASE_END.test(word) && !isWholeNoun(word);
}

/** What 와 or 과 at the end of a word joins to the next: `Pod` of `Pod와`, nothing of 결과; null where it joins nothing. */
export function joinedNoun(word: string): string | null {
  const [, noun] = /^(.+)[와과]$/u.exec(word) ?? [];
  return noun === undefined || isWholeNoun(word) ? null : noun;
}

/**
 * The noun that 은, 는, 이 or 가 makes the subject: `kubelet` of `kubelet이`;
 * null when the word does not end in one of them that agrees with the noun.
 */
export function subjectNoun(word: string): string | null {
  const [, noun, particle] = SUBJECT.exec(word) ?? [];
  return noun === undefined ||
    particle === undefined ||
    hasRole(word, 'connective') ||
    isWholeNoun(word) ||
    (NO_NOUN.test(noun) && !isWholeNoun(noun)) ||
    !agrees(noun, particle)
    ? null
    : noun;
}
