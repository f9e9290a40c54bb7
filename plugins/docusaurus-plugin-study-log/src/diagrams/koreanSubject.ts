import {batchimOf} from '../language/josa';

const TOPIC = /^(.+)([은는이가])$/u;
/** `클라이언트에서는`: a place made the topic, not an actor. */
const ADVERBIAL_STEM = /(?:에|에서|에게|으로|로|부터|까지|와|과|하|되|때)$/u;
/** Verbs and adjectives before a noun end like a topic: `관리하는`, `새로운`. */
const ADNOMINAL =
  /(?:하는|되는|받는|있는|없는|가는|오는|보내는|나온|보낸|된|한|인|같은|다른|많은|적은|높은|낮은|작은|좋은|새로운|모든|어떤)$/u;
/** Whole words that only look as if they ended in a particle. */
const NOT_A_TOPIC =
  /^(?:또는|혹은|이는|그는|이것은|그것은|이|가|같이|많이|없이|높이|길이|깊이|넓이|추가|허가|인가|반드시)$/u;
const PHRASE_END =
  /(?:을|를|에서|에게|에|으로|로|와|과|마다|부터|까지|뒤|후|때|시|면|며|고|여|해|하여|해서)$/u;
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
    words.slice(0, -1).findLastIndex((word) => SUBORDINATE.test(word)) + 1;
  return findFrom(words, main) ?? (main > 0 ? findFrom(words, 0) : null);
}

function findFrom(
  words: readonly string[],
  from: number,
): KoreanSubject | null {
  let start = from;
  for (let index = from; index < words.length; index++) {
    const word = words[index] ?? '';
    const stem = ADNOMINAL.test(word) ? null : toTopicStem(word);
    if (stem !== null && !opensRelativeClause(word, words[index + 1])) {
      const phrase = [...words.slice(start, index), stem].join(' ');
      return {phrase, index};
    }
    if (stem !== null || ADNOMINAL.test(word) || PHRASE_END.test(word)) {
      start = index + 1;
    }
  }
  return null;
}

function opensRelativeClause(word: string, next = ''): boolean {
  return /[이가]$/u.test(word) && ADNOMINAL.test(next);
}

/** `kubelet이` -> `kubelet`; null when the word does not end in a fitting particle. */
function toTopicStem(word: string): string | null {
  const [, stem, particle] = TOPIC.exec(word) ?? [];
  if (
    stem === undefined ||
    particle === undefined ||
    NOT_A_TOPIC.test(word) ||
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
