import {anyWordWith} from '../language/lexicon/patterns.js';
import {findSubject} from '../language/subject.js';
import {endsPhrase, isAdnominal, isWholeNoun} from '../language/wordEnds.js';
import type {Clause} from './clause.js';

const DIRECTED = new RegExp(anyWordWith('directed'), 'u');
const CALLED = new RegExp(`^${anyWordWith('calling')}`, 'u');
const FETCHED = new RegExp(anyWordWith('fetching'), 'u');
const RECEIVED = new RegExp(`^${anyWordWith('receiving')}`, 'u');
const PASSIVE = /(?:된다|됨|되고|되며|됩니다|되어|돼|진다|짐|집니다)$/u;
const NEGATED = /(?:^|\s)(?:안|못)\s|않|없/u;

const DESTINATION = /^(.+?)(에게|한테|으로|로|에)$/u;
const OBJECT = /^(.+?)[을를]$/u;
const SOURCE = /^(.+?)(에서)$/u;
/** `X에 따라`, `X에 등록된 …`: no destination. */
const NOT_AFTER =
  /^(?:따라|따른|통해|의해|대해|대한|위해|관한|기반|맞춰|맞게|있던)/u;
const MANNER = new RegExp(`${anyWordWith('manner')}$`, 'u');
/** Ends the first of two clauses with one subject. */
const CLAUSE_END = /(?:고|며|뒤|후)$/u;
const LEADING = new RegExp(
  `^(?:${anyWordWith('determiner', 'stepOpener')}\\s+)+`,
  'u',
);

type Destination = NonNullable<Clause['target']>;

/**
 * Reads actor and target of a Korean step from its particles. It gives up (a
 * null target) on passives, negations and two clauses with two subjects rather
 * than guess: a wrong arrow is worse than none.
 */
export function readKoreanClause(text: string): Clause {
  const words = text.split(/\s+/u).filter(Boolean);
  const subject = findSubject(words);
  if (subject === null) {
    return {actor: null, target: null};
  }
  const actor = toName(subject.phrase);
  const rest = words.slice(subject.index + 1);
  const verb = rest.at(-1) ?? '';
  const unclear =
    PASSIVE.test(verb) ||
    RECEIVED.test(verb) ||
    NEGATED.test(rest.join(' ')) ||
    findSubject(rest) !== null;
  return {actor, target: unclear ? null : findTarget(rest)};
}

function findTarget(words: readonly string[]): Destination | null {
  const destinations = findPhrases(words, DESTINATION).filter(
    ({noun, index}) =>
      !MANNER.test(noun) &&
      !NOT_AFTER.test(words[index + 1] ?? '') &&
      !isAdnominal(words[index + 1] ?? '') &&
      DIRECTED.test(words.slice(index + 1).join(' ')),
  );
  if (destinations.length > 0) {
    return chooseDestination(destinations, words);
  }
  const called = findPhrases(words, OBJECT).find(({index}) =>
    CALLED.test(words[index + 1] ?? ''),
  );
  const fetched = findPhrases(words, SOURCE).find(({index}) =>
    FETCHED.test(words.slice(index + 1).join(' ')),
  );
  const object = called ?? fetched;
  return object ? {name: toName(object.noun), marker: 'object'} : null;
}

/**
 * `B에 TCP로` goes to B. Of two places the one whose own clause has the verb
 * (`디스크에 적은 뒤 리더에 응답한다`); still two: no guess.
 */
function chooseDestination(
  destinations: readonly Phrase[],
  words: readonly string[],
): Destination | null {
  const places = destinations.filter(({particle}) => !particle.endsWith('로'));
  if (places.length === 0) {
    const [only, other] = destinations;
    return only && !other ? {name: toName(only.noun), marker: 'toward'} : null;
  }
  const own = places.filter(({index}) =>
    DIRECTED.test(restOfClause(words.slice(index + 1))),
  );
  const [place, other] = places.length === 1 ? places : own;
  return place && !other ? {name: toName(place.noun), marker: 'to'} : null;
}

function restOfClause(words: readonly string[]): string {
  const end = words.findIndex((word) => CLAUSE_END.test(word));
  return words.slice(0, end === -1 ? words.length : end + 1).join(' ');
}

type Phrase = {
  readonly noun: string;
  readonly particle: string;
  readonly index: number;
};

/** Noun phrases that end in a particle `pattern` knows, with the words before it. */
function findPhrases(
  words: readonly string[],
  pattern: RegExp,
): readonly Phrase[] {
  const phrases: Phrase[] = [];
  let start = 0;
  words.forEach((word, index) => {
    const [, stem, particle = ''] = isWholeNoun(word)
      ? []
      : (pattern.exec(word) ?? []);
    if (stem !== undefined) {
      const noun = [...words.slice(start, index), stem].join(' ');
      phrases.push({noun, particle, index});
    }
    if (endsPhrase(word)) {
      start = index + 1;
    }
  });
  return phrases;
}

/** `각 노드들` -> `노드` */
function toName(phrase: string): string {
  return phrase.replace(LEADING, '').replace(/들$/u, '').trim();
}
