import {normalizeText} from '../../language/normalize.js';
import {Script, hasHangul, scriptOf} from '../../language/scripts.js';
import {isLeftBoundary} from './boundaries.js';
import type {Match, MatchPolicy} from './createMatcher.js';
import {isRefusal, judgeCandidate} from './judgeCandidate.js';
import type {Haystack, Refusal} from './judgeCandidate.js';
import {gluedWordAt, isUnrelated} from './learnUnrelatedWords.js';
import {candidatesAt} from './patterns.js';
import type {Candidate, Pattern} from './patterns.js';
import type {Trie} from './trie.js';

/**
 * Why a name that is written somewhere is not found there: it begins or ends
 * inside a word, is a piece of an identifier or of a longer name, has the case of an everyday word,
 * opens an unrelated word (`로그인`), has no page, or lies in a longer name.
 */
export type RefusedPlace = {
  readonly id: string;
  readonly alias: string;
  /** Offsets in the text searched. */
  readonly start: number;
  readonly end: number;
  readonly because: Refusal | 'unrelated' | 'candidate' | 'covered';
};

type Search = {
  readonly trie: Trie<Pattern>;
  readonly text: string;
  readonly policy: MatchPolicy;
  /** What was found in the text, ascending. */
  readonly found: readonly Match[];
};

/** `or` inside `for` is of no interest to anybody. */
const SHORTEST_INSIDE = 4;

function refusalOf(
  haystack: Haystack,
  start: number,
  {candidate, policy}: {candidate: Candidate; policy: MatchPolicy},
): RefusedPlace['because'] | null {
  const {text} = haystack.normal;
  const {end, pattern} = candidate;
  const long =
    scriptOf(text.charCodeAt(start)) === Script.Hangul ||
    end - start >= SHORTEST_INSIDE;
  if (!isLeftBoundary(text, start)) {
    return long ? 'word' : null;
  }
  const glued = gluedWordAt(text, start, end);
  if (glued !== null && isUnrelated(glued, policy.unrelated)) {
    return 'unrelated';
  }
  const verdict = judgeCandidate(haystack, start, candidate);
  if (isRefusal(verdict)) {
    return verdict === 'word' && !long ? null : verdict;
  }
  return policy.skipped.has(pattern.id) ? 'candidate' : null;
}

/** Goes through every position of a text, boundary or not; for people who ask, not for speed. */
export function explainPlaces({
  trie,
  text: original,
  policy,
  found,
}: Search): readonly RefusedPlace[] {
  const normal = normalizeText(original);
  const {text} = normal;
  const haystack = {original, normal, korean: hasHangul(text)};
  const refused: RefusedPlace[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const candidate = candidatesAt(trie, text, at).at(-1);
    if (candidate === undefined) {
      continue;
    }
    const start = normal.toStart(at);
    const end = normal.toEnd(candidate.end);
    const {id, alias} = candidate.pattern;
    const over = found.find((match) => start < match.end && end > match.start);
    const because =
      over === undefined
        ? refusalOf(haystack, at, {candidate, policy})
        : 'covered';
    if (because !== null && over?.id !== id) {
      refused.push({id, alias, start, end, because});
    }
  }
  return refused;
}
