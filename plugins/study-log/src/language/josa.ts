import {finalConsonantOf} from './hangul.js';
import {
  BOUND_SUFFIXES,
  JOSA_FORMS,
  PAST_STEMS,
  VERBALIZERS,
  VERBALIZER_OPENINGS,
} from './josaForms.js';
import type {Allomorph, JosaForm} from './josaForms.js';

/** What the Hangul glued to a noun is; null when it makes another word of it. */
export type NounTail = 'none' | 'suffix' | 'particle' | 'verb' | null;

const LONGEST_CHAIN = 4;
const LONGEST_PAST_ENDING = 4;
const LONGEST_VERB = 8;
const RIEUL = 'ㄹ';

const FORMS_BY_FIRST: ReadonlyMap<string, readonly JosaForm[]> = new Map(
  [...new Set(JOSA_FORMS.map(({form}) => form[0] as string))].map((first) => [
    first,
    JOSA_FORMS.filter(({form}) => form.startsWith(first)).sort(
      (a, b) => b.form.length - a.form.length,
    ),
  ]),
);

/** Latin words and digits are read aloud in more than one way: they agree with every form. */
function follows(preceding: string, after: Allomorph): boolean {
  const final = after === 'any' ? null : finalConsonantOf(preceding);
  if (final === null) {
    return true;
  }
  switch (after) {
    case 'batchim':
      return final !== '';
    case 'vowel':
      return final === '';
    case 'notRieul':
      return final !== '' && final !== RIEUL;
    default:
      return final === '' || final === RIEUL;
  }
}

/** Whether a particle may stand behind a noun: 은 behind 값, 는 behind 서버; behind Latin and digits either. */
export function agrees(noun: string, particle: string): boolean {
  const forms = JOSA_FORMS.filter(({form}) => form === particle);
  return forms.some(({after}) => follows(noun.slice(-1), after));
}

/** Whether Hangul can be read as particles alone, whatever stands before it. */
export function isParticle(hangul: string): boolean {
  return isParticleChain(hangul, '');
}

function isParticleChain(
  rest: string,
  preceding: string,
  depth = LONGEST_CHAIN,
): boolean {
  if (rest === '') {
    return true;
  }
  if (depth === 0) {
    return false;
  }
  const candidates = FORMS_BY_FIRST.get(rest[0] as string) ?? [];
  return candidates.some(({form, after}) => {
    if (!rest.startsWith(form) || !follows(preceding, after)) {
      return false;
    }
    const tail = rest.slice(form.length);
    const last = form.slice(-1);
    return (
      (PAST_STEMS.has(last) && tail.length <= LONGEST_PAST_ENDING) ||
      isParticleChain(tail, last, depth - 1)
    );
  });
}

function isSuffixChain(rest: string): boolean {
  return [1, 2].some((length) => {
    const suffix = rest.slice(0, length);
    if (suffix.length < length || !BOUND_SUFFIXES.has(suffix)) {
      return false;
    }
    const tail = rest.slice(length);
    if (isParticleChain(tail, suffix.slice(-1))) {
      return true;
    }
    return (
      suffix === '들' &&
      BOUND_SUFFIXES.has(tail.slice(0, 2)) &&
      isParticleChain(tail.slice(2), tail.slice(1, 2))
    );
  });
}

/**
 * Reads the whole Hangul run glued to a noun as bound suffix and particles, or
 * as a verbalising ending. `preceding` is the noun's last character; forms must
 * agree with its batchim.
 */
export function readNounTail(rest: string, preceding: string): NounTail {
  if (rest === '') {
    return 'none';
  }
  if (isSuffixChain(rest)) {
    return 'suffix';
  }
  const verb =
    VERBALIZERS.has(rest[0] as string) ||
    VERBALIZER_OPENINGS.some((opening) => rest.startsWith(opening));
  if (verb && rest.length <= LONGEST_VERB) {
    return 'verb';
  }
  return isParticleChain(rest, preceding) ? 'particle' : null;
}

/**
 * The noun of a word as a reader types it into a search box: `서비스는` gives
 * `서비스`, `Ingress의` gives `Ingress`. Stems keep at least two syllables;
 * a word without particles comes back as it is.
 */
export function stripParticles(word: string): string {
  const hangul = /[가-힣]+$/.exec(word)?.[0] ?? '';
  const before = word.length - hangul.length;
  for (let length = before > 0 ? 0 : 2; length < hangul.length; length += 1) {
    const stem = word.slice(0, before + length);
    const tail = hangul.slice(length);
    if (isParticleChain(tail, stem.slice(-1))) {
      return stem;
    }
  }
  return word;
}
