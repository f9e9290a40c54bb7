import {disassemble, getChoseong} from 'es-hangul';
import {conceptKey} from 'study-log/language/conceptKey';
import type {Query} from './query';
import type {ConceptHit, SearchableConcept} from './types';

/** A name or an alias, taken apart once for all queries. */
type Label = {
  readonly concept: SearchableConcept;
  /** The alias; null for the name. */
  readonly alias: string | null;
  readonly key: string;
  /** The jamo of its Hangul; other characters as they are. */
  readonly jamo: string;
  /** Where in `jamo` a character begins. */
  readonly starts: ReadonlySet<number>;
  readonly choseong: string;
};

type Matcher = (label: Label, query: MatchQuery) => boolean;

type MatchQuery = Pick<Query, 'terms'> & {
  /** The whole query, as typed and without particles. */
  readonly keys: readonly string[];
  readonly jamo: string;
  /** First consonants only, `ㅋㅂㄴㅌㅅ`; null where there is anything else. */
  readonly choseong: string | null;
};

/** Ways to be found, the closest first. */
const MATCHERS: readonly Matcher[] = [
  ({key}, {keys}) => keys.includes(key),
  ({key}, {keys}) => keys.some((wanted) => key.startsWith(wanted)),
  ({key}, {keys}) => keys.some((wanted) => key.includes(wanted)),
  ({jamo}, query) => jamo.startsWith(query.jamo),
  ({choseong}, query) =>
    query.choseong !== null && choseong.startsWith(query.choseong),
  ({jamo, starts}, query) => isAtCharacter(jamo, starts, query.jamo),
  ({choseong}, query) =>
    query.choseong !== null && choseong.includes(query.choseong),
  // One of several words is a name by itself: `ingress 설정`.
  ({key}, {terms}) => terms.length > 1 && terms.includes(key),
];

function isAtCharacter(
  jamo: string,
  starts: ReadonlySet<number>,
  wanted: string,
): boolean {
  for (
    let at = jamo.indexOf(wanted);
    at >= 0;
    at = jamo.indexOf(wanted, at + 1)
  ) {
    if (starts.has(at)) {
      return true;
    }
  }
  return false;
}

function toLabel(concept: SearchableConcept, alias: string | null): Label {
  const key = conceptKey(alias ?? concept.name);
  const starts = new Set<number>();
  let jamo = '';
  for (const character of key) {
    starts.add(jamo.length);
    jamo += disassemble(character);
  }
  return {concept, alias, key, jamo, starts, choseong: getChoseong(key)};
}

function toMatchQuery({key, stem, terms}: Query): MatchQuery {
  const jamo = disassemble(key);
  return {
    keys: [...new Set([key, stem])],
    jamo,
    choseong: /^[ㄱ-ㅎ]+$/.test(jamo) ? jamo : null,
    terms,
  };
}

type Ranked = {readonly label: Label; readonly rank: number};

/** The closest match first; then names before aliases, short before long, often met before rarely. */
function compareRanked(a: Ranked, b: Ranked): number {
  return (
    a.rank - b.rank ||
    Number(a.label.alias !== null) - Number(b.label.alias !== null) ||
    a.label.key.length - b.label.key.length ||
    b.label.concept.logs - a.label.concept.logs ||
    (a.label.key < b.label.key ? -1 : 1)
  );
}

/**
 * Finds concepts by their names and aliases: by a part, by first consonants
 * (`ㅋㅂㄴㅌㅅ`), with the last syllable half typed (`네트웤`), with particles.
 */
export function createConceptFinder(
  concepts: readonly SearchableConcept[],
): (query: Query) => readonly ConceptHit[] {
  const labels = concepts.flatMap((concept) => [
    toLabel(concept, null),
    ...concept.aliases.map((alias) => toLabel(concept, alias)),
  ]);
  return (query) => {
    if (query.key === '') {
      return [];
    }
    const wanted = toMatchQuery(query);
    const ranked = labels
      .map((label) => ({
        label,
        rank: MATCHERS.findIndex((matches) => matches(label, wanted)),
      }))
      .filter(({rank}) => rank >= 0)
      .sort(compareRanked);
    const best = new Map<SearchableConcept, ConceptHit>();
    for (const {label} of ranked) {
      if (!best.has(label.concept)) {
        best.set(label.concept, {...label.concept, foundAs: label.alias});
      }
    }
    return [...best.values()];
  };
}
