import {wordsWith} from '../../language/lexicon/lexicon.js';
import {Script, hangulRunAt, scriptOf} from '../../language/scripts.js';

/** A Hangul name and the Hangul glued to it, seen in some text: `로그` + `인을`. */
export type GluedWord = {readonly name: string; readonly rest: string};

/** Particles that are also common last syllables of nouns. */
const WEAK_PARTICLES = /^[인이가고자지라나의도과기로일다란면야네든]/;
/** Of those, the ones after which no `하다` follows even where a space is missing. */
const NEVER_BEFORE_VERB = /^[인고자지라나기일]/;
const OBJECT = /^[을를]/;
const VERB = /^(하는|하고|하여|하면|한|할|해|했|되|된|됨|함)/;
const WITNESSES = 2;

/**
 * Whether a glued word speaks for "name + first syllable" being a noun of its
 * own: 로그인을, 로그인하는 cannot be read as 로그 + 인.
 */
export function isWitness({rest}: GluedWord): boolean {
  const tail = rest.slice(1);
  return (
    WEAK_PARTICLES.test(rest) &&
    (OBJECT.test(tail) || (NEVER_BEFORE_VERB.test(rest) && VERB.test(tail)))
  );
}

/**
 * Hangul words that begin with a name and are none of it: the built-in ones,
 * and those that the site's own text shows in two forms that no particle
 * chain explains. Independent of the order of the words.
 */
export function learnUnrelatedWords(
  words: Iterable<GluedWord>,
): ReadonlySet<string> {
  const witnesses = new Map<string, Set<string>>();
  for (const word of words) {
    if (isWitness(word)) {
      const noun = word.name + (word.rest[0] as string);
      const seen = witnesses.get(noun) ?? new Set<string>();
      witnesses.set(noun, seen.add(word.rest));
    }
  }
  const learned = [...witnesses]
    .filter(([, seen]) => seen.size >= WITNESSES)
    .map(([noun]) => noun)
    .sort();
  return new Set([...wordsWith('indivisible'), ...learned]);
}

/** Whether a glued word is, or begins with, one of the unrelated words. */
export function isUnrelated(
  {name, rest}: GluedWord,
  unrelated: ReadonlySet<string>,
): boolean {
  return [1, 2, 3, 4].some(
    (length) =>
      length <= rest.length && unrelated.has(name + rest.slice(0, length)),
  );
}

/** The Hangul name that ends at `end` and what is glued to it, or null. */
export function gluedWordAt(
  text: string,
  start: number,
  end: number,
): GluedWord | null {
  if (scriptOf(text.charCodeAt(end - 1)) !== Script.Hangul) {
    return null;
  }
  const rest = hangulRunAt(text, end);
  return rest === '' ? null : {name: text.slice(start, end), rest};
}
