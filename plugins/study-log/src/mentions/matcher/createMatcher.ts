import type {NounTail} from '../../language/josa.js';
import {normalizeText} from '../../language/normalize.js';
import {hasHangul} from '../../language/scripts.js';
import {isLeftBoundary} from './boundaries.js';
import {explainPlaces} from './explainPlaces.js';
import type {RefusedPlace} from './explainPlaces.js';
import {isRefusal, judgeCandidate} from './judgeCandidate.js';
import type {Haystack} from './judgeCandidate.js';
import {gluedWordAt, isUnrelated, isWitness} from './learnUnrelatedWords.js';
import type {GluedWord} from './learnUnrelatedWords.js';
import {candidatesAt, toPatternTable} from './patterns.js';
import type {Candidate, Pattern, PatternTable, Term} from './patterns.js';
import {createTrie} from './trie.js';
import type {Trie} from './trie.js';

export type Match = {
  readonly id: string;
  /** The alias as given, of which the text shows some spelling. */
  readonly alias: string;
  /** Offsets in the text searched, particle excluded. */
  readonly start: number;
  readonly end: number;
  readonly tail: NounTail;
};

export type MatchPolicy = {
  /** Hangul words that only begin with a name (`로그인`). */
  readonly unrelated: ReadonlySet<string>;
  /** Ids not to look for. */
  readonly skipped: Pick<ReadonlySet<string>, 'has'>;
};

export type Matcher = {
  /** Leftmost, then longest matches, without overlap, ascending. */
  readonly find: (text: string, policy: MatchPolicy) => readonly Match[];
  /** Glued Hangul words that speak for an unrelated noun, see `learnUnrelatedWords`. */
  readonly findWitnesses: (text: string) => readonly GluedWord[];
  /** Places where a name is written and `find` finds none, ascending. */
  readonly explain: (
    text: string,
    policy: MatchPolicy,
  ) => readonly RefusedPlace[];
};

/** The longest candidate that stands its ground; of one length the first owner. */
function pickBest(request: {
  readonly haystack: Haystack;
  readonly start: number;
  readonly candidates: readonly Candidate[];
  readonly policy: MatchPolicy;
}): (Candidate & {readonly tail: NounTail}) | null {
  const {haystack, start, candidates, policy} = request;
  const {text} = haystack.normal;
  const ends = [...new Set(candidates.map(({end}) => end))].reverse();
  for (const end of ends) {
    const glued = gluedWordAt(text, start, end);
    if (glued !== null && isUnrelated(glued, policy.unrelated)) {
      continue;
    }
    for (const candidate of candidates) {
      const wanted =
        candidate.end === end && !policy.skipped.has(candidate.pattern.id);
      const verdict = wanted
        ? judgeCandidate(haystack, start, candidate)
        : 'word';
      if (!isRefusal(verdict)) {
        return {...candidate, tail: verdict};
      }
    }
  }
  return null;
}

/** Whether some name may begin at `index`: all that a search asks of a place before it looks at names. */
export const startsName = (
  trie: Trie<unknown>,
  text: string,
  index: number,
): boolean =>
  trie.step(0, text.charCodeAt(index)) !== -1 && isLeftBoundary(text, index);

function findMatches(
  trie: Trie<Pattern>,
  original: string,
  policy: MatchPolicy,
): readonly Match[] {
  const normal = normalizeText(original);
  const {text} = normal;
  const haystack = {original, normal, korean: hasHangul(text)};
  const matches: Match[] = [];
  for (let start = 0; start < text.length;) {
    const candidates = startsName(trie, text, start)
      ? candidatesAt(trie, text, start)
      : [];
    const best =
      candidates.length > 0
        ? pickBest({haystack, start, candidates, policy})
        : null;
    if (best !== null) {
      matches.push({
        id: best.pattern.id,
        alias: best.pattern.alias,
        start: normal.toStart(start),
        end: normal.toEnd(best.end),
        tail: best.tail,
      });
    }
    start = best?.end ?? start + 1;
  }
  return matches;
}

function findWitnesses(
  trie: Trie<Pattern>,
  original: string,
): readonly GluedWord[] {
  const {text} = normalizeText(original);
  const witnesses: GluedWord[] = [];
  for (let index = 0; index < text.length; index += 1) {
    if (!startsName(trie, text, index)) {
      continue;
    }
    for (const {end} of candidatesAt(trie, text, index)) {
      const glued = gluedWordAt(text, index, end);
      if (glued !== null && isWitness(glued)) {
        witnesses.push(glued);
      }
    }
  }
  return witnesses;
}

/**
 * Finds names in running text (notes B4). A match may only begin at a left
 * boundary, so one anchored walk of the trie a position is linear in the text
 * (times the longest alias) and indifferent to the number of terms.
 */
export function createMatcher(terms: readonly Term[]): Matcher {
  return createTableMatcher(toPatternTable(terms));
}

export function createTableMatcher(table: PatternTable): Matcher {
  const trie = createTrie(table);
  return {
    find: (text, policy) => findMatches(trie, text, policy),
    findWitnesses: (text) => findWitnesses(trie, text),
    explain: (text, policy) => {
      const found = findMatches(trie, text, policy);
      return explainPlaces({trie, text, policy, found});
    },
  };
}
