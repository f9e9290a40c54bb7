import type {Clause} from './clause';
import {findKoreanSubject} from './koreanSubject';

/** Verbs whose `에`, `에게` or `로` is where something goes. */
const DIRECTED =
  /보내|보낸|보냄|보냈|날리|날린|던지|던진|넘기|넘긴|넘겨|전송|전달|요청|응답|반환|질의|물어|조회|위임|전파|복제|저장|커밋|알려|알린|알림|통지|통보|등록|배치|이동|옮|넣|쌓|승격|할당|적재|연결|접근|접속|분산|라우팅|포워딩|호출|생성|기록|발급|교환|포함|담/u;
const CALLED = /^(?:호출|선택|재시작|조회|갱신)/u;
const FETCHED = /가져|읽|조회|요청/u;
const RECEIVED = /^(?:받|수신|전달받|요청받|응답받)/u;
const PASSIVE = /(?:된다|됨|되고|되며|됩니다|되어|돼|진다|짐|집니다)$/u;
const NEGATED = /(?:^|\s)(?:안|못)\s|않|없/u;

const DESTINATION = /^(.+?)(에게|한테|으로|로|에)$/u;
const OBJECT = /^(.+?)[을를]$/u;
const PHRASE_END =
  /(?:[을를]|(?:에|에서|에게|으?로)[는도]?|고|며|면|뒤|후|해|여|와|과|마다|보고|따라|통해|찾아)$/u;
/** `X에 따라`, `X에 등록된 …`: no destination. */
const NOT_AFTER =
  /^(?:따라|따른|통해|의해|대해|대한|위해|관한|기반|맞춰|맞게|있는|있던)|(?:된|하는|되는|한|인)$/u;
const MANNER =
  /(?:실시간|기본적|내부적|점진적|반복적|자동|주기적|동적|직접적|규칙|방식|순서|이유|경우|헤더|아이디|비밀번호|토큰|서명|바탕|기반|종류|형태|상태|때문|시점|이후|이전|다음|과정|단위|값)$/u;
const LEADING =
  /^(?:(?:이후|그러면|그|다음으로|먼저|이때|각|해당|새로운|기존|적절한|생성된|다시|모든)\s+)+/u;

type Destination = NonNullable<Clause['target']>;

/**
 * Reads actor and target of a Korean step from its particles. It gives up (a
 * null target) on passives, negations and two clauses with two subjects rather
 * than guess: a wrong arrow is worse than none.
 */
export function readKoreanClause(text: string): Clause {
  const words = text.split(/\s+/u).filter(Boolean);
  const subject = findKoreanSubject(words);
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
    findKoreanSubject(rest) !== null;
  return {actor, target: unclear ? null : findTarget(rest)};
}

function findTarget(words: readonly string[]): Destination | null {
  const destinations = findPhrases(words, DESTINATION).filter(
    ({noun, index}) =>
      !MANNER.test(noun) &&
      !NOT_AFTER.test(words[index + 1] ?? '') &&
      DIRECTED.test(words.slice(index + 1).join(' ')),
  );
  const [first, second] = destinations;
  if (first) {
    const marker = first.particle.endsWith('로') ? 'toward' : 'to';
    return second ? null : {name: toName(first.noun), marker};
  }
  const called = findPhrases(words, OBJECT).find(({index}) =>
    CALLED.test(words[index + 1] ?? ''),
  );
  if (called) {
    return {name: toName(called.noun), marker: 'object'};
  }
  const fetched = findPhrases(words, /^(.+?)(에서)$/u).find(({index}) =>
    FETCHED.test(words.slice(index + 1).join(' ')),
  );
  return fetched ? {name: toName(fetched.noun), marker: 'object'} : null;
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
    const [, stem, particle = ''] = pattern.exec(word) ?? [];
    if (stem !== undefined) {
      const noun = [...words.slice(start, index), stem].join(' ');
      phrases.push({noun, particle, index});
    }
    if (PHRASE_END.test(word)) {
      start = index + 1;
    }
  });
  return phrases;
}

/** `각 노드들` -> `노드` */
function toName(phrase: string): string {
  return phrase.replace(LEADING, '').replace(/들$/u, '').trim();
}
