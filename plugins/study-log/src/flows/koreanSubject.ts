import {batchimOf} from '../language/josa.js';
import {endsPhrase, isAdnominal, isWholeNoun} from './koreanWordEnds.js';

const TOPIC = /^(.+)([은는이가])$/u;
/** `클라이언트에서는`: a place made the topic, not an actor. */
const ADVERBIAL_STEM = /(?:에|에서|에게|으로|로|부터|까지|와|과|하|되|때)$/u;
/** Connectives, pronouns and adverbs that end like a topic. */
const NOT_A_TOPIC =
  /^(?:또는|혹은|이는|그는|이것은|그것은|이|가|같이|많이|없이)$/u;
/** `A와 B가`: neither of them acts alone. */
const JOINS = /(?:[와과,]|및)$/u;
const SUBORDINATE = /[가-힣](?:면|때)$|^(?:시|때|후|뒤)$/u;

export type KoreanSubject = {
  readonly phrase: string;
  /** Index of the word that carries the particle. */
  readonly index: number;
};

/**
 * The subject of the main clause: the first noun phrase with `은/는/이/가`
 * after the last `…면`, `…때`; else the first one of all. Subjects of relative
 * clauses (`Job 컨트롤러가 관리하는 pod는`) are passed over.
 */
export function findKoreanSubject(
  words: readonly string[],
): KoreanSubject | null {
  const main =
    words
      .slice(0, -1)
      .findLastIndex((word) => SUBORDINATE.test(word) && !isWholeNoun(word)) +
    1;
  return findFrom(words, main) ?? (main > 0 ? findFrom(words, 0) : null);
}

function findFrom(
  words: readonly string[],
  from: number,
): KoreanSubject | null {
  let start = from;
  for (let index = from; index < words.length; index++) {
    const word = words[index] ?? '';
    const stem = isAdnominal(word) ? null : toTopicStem(word);
    if (stem !== null && !opensRelativeClause(word, words[index + 1])) {
      const phrase = [...words.slice(start, index), stem].join(' ');
      const isShared = start > from && JOINS.test(words[start - 1] ?? '');
      return isShared ? null : {phrase, index};
    }
    if (stem !== null || isAdnominal(word) || endsPhrase(word)) {
      start = index + 1;
    }
  }
  return null;
}

function opensRelativeClause(word: string, next = ''): boolean {
  return /[이가]$/u.test(word) && isAdnominal(next);
}

/** `kubelet이` -> `kubelet`; null when the word does not end in a fitting particle. */
function toTopicStem(word: string): string | null {
  const [, stem, particle] = TOPIC.exec(word) ?? [];
  if (
    stem === undefined ||
    particle === undefined ||
    NOT_A_TOPIC.test(word) ||
    isWholeNoun(word) ||
    ADVERBIAL_STEM.test(stem)
  ) {
    return null;
  }
  return agrees(stem, particle) ? stem : null;
}

/** `은`/`이` follow a final consonant, `는`/`가` a vowel; Latin and digits take either. */
function agrees(stem: string, particle: string): boolean {
  const batchim = batchimOf(stem.slice(-1));
  return (
    batchim === null || batchim > 0 === (particle === '은' || particle === '이')
  );
}
