import {isSentence} from './clauses.js';
import {anyWordWith} from './lexicon/patterns.js';
import {isPlainPhrase} from './nounPhrase.js';
import {endsPhrase, isAdnominal, isWholeNoun, subjectNoun} from './wordEnds.js';

const ADVERB = new RegExp(`^${anyWordWith('adverb')},?\\s+`, 'i');
const DETERMINER = new RegExp(`^${anyWordWith('determiner')}\\s+`);
/** Where a sentence names its subject: before the first mark. */
const OPENING = /^[^,.。:;!?]{0,42}/;
const ENGLISH = new RegExp(
  String.raw`^(?:an?\s+|the\s+|each\s+|every\s+)?([a-z][\w+#./-]*(?:\s+[\w+#./-]+){0,3}?)\s+${anyWordWith('predicate')}\s`,
  'i',
);
/** `A와 B가`: neither of them acts alone. */
const JOINS = /(?:[와과,]|및)$/u;
const SUBORDINATE = /[가-힣](?:면|때)$|^(?:시|때|후|뒤)$/u;

export type Subject = {
  readonly phrase: string;
  /** Index of the word that carries the particle. */
  readonly index: number;
};

/**
 * The subject of a Korean clause, by its words: the first noun phrase with
 * 은, 는, 이 or 가 after the last `…면`, `…때`; else the first one of all.
 * Subjects of relative clauses (`Job 컨트롤러가 관리하는 pod는`) are passed over.
 */
export function findSubject(words: readonly string[]): Subject | null {
  const main =
    words
      .slice(0, -1)
      .findLastIndex((word) => SUBORDINATE.test(word) && !isWholeNoun(word)) +
    1;
  return findFrom(words, main) ?? (main > 0 ? findFrom(words, 0) : null);
}

function findFrom(words: readonly string[], from: number): Subject | null {
  let start = from;
  for (let index = from; index < words.length; index++) {
    const word = words[index] ?? '';
    const noun = isAdnominal(word) ? null : subjectNoun(word);
    if (noun !== null && !opensRelativeClause(word, words[index + 1])) {
      const phrase = [...words.slice(start, index), noun].join(' ');
      const isShared = start > from && JOINS.test(words[start - 1] ?? '');
      return isShared ? null : {phrase, index};
    }
    if (noun !== null || isAdnominal(word) || endsPhrase(word)) {
      start = index + 1;
    }
  }
  return null;
}

function opensRelativeClause(word: string, next = ''): boolean {
  return /[이가]$/u.test(word) && isAdnominal(next);
}

/**
 * What a sentence says something of, as far as it says so at its start:
 * `Spring Security는 …` and `Envoy is …` do, a sentence without a subject
 * speaks of what stands above it.
 */
export function subjectOf(line: string): string | undefined {
  const text = line.normalize('NFC').trim().replace(ADVERB, '');
  const name = (koreanSubjectOf(text) ?? ENGLISH.exec(text)?.[1])
    ?.replace(DETERMINER, '')
    .replace(/\s*[(（][^()（）]*[)）]$/, '')
    .trim();
  return name !== undefined && isPlainPhrase(name) ? name : undefined;
}

/** A topic before a subject in 이 or 가, which a noun phrase may have in its modifiers: there the text has to be a sentence. */
function koreanSubjectOf(text: string): string | undefined {
  const words = (OPENING.exec(text)?.[0] ?? '').split(/\s+/);
  const findMarked = (particle: RegExp): number =>
    words
      .slice(0, -1)
      .findIndex(
        (word) =>
          particle.test(word) &&
          !isAdnominal(word) &&
          subjectNoun(word) !== null,
      );
  const topic = findMarked(/[은는]$/);
  const index =
    topic < 0 && isSentence(text.replace(/[.!]$/, ''))
      ? findMarked(/[이가]$/)
      : topic;
  return index < 0
    ? undefined
    : words
        .slice(0, index + 1)
        .join(' ')
        .slice(0, -1);
}
