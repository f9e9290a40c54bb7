import type {NounTail} from '../../language/josa';
import {normalizeText} from '../../language/normalize';
import type {NormalizedText} from '../../language/normalize';
import {Script, hangulRunAt, hasHangul, scriptOf} from '../../language/scripts';
import {isLeftBoundary, readRightBoundary} from './boundaries';
import {allowsCase} from './casePolicy';
import {expandAlias, toPattern} from './expandAlias';
import {isInsideIdentifier} from './identifiers';
import {isUnrelated, isWitness} from './learnUnrelatedWords';
import type {GluedWord} from './learnUnrelatedWords';
import {createTrie} from './trie';

/** Something to find: `name` and `aliases` are all looked for, in this order of right. */
export type Term = {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
};

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
  readonly skipped: ReadonlySet<string>;
};

export type Matcher = {
  /** Leftmost, then longest matches, without overlap, ascending. */
  readonly find: (text: string, policy: MatchPolicy) => readonly Match[];
  /** Glued Hangul words that speak for an unrelated noun, see `learnUnrelatedWords`. */
  readonly findWitnesses: (text: string) => readonly GluedWord[];
};

type Pattern = {
  readonly id: string;
  readonly name: string;
  readonly alias: string;
};

type Candidate = {readonly pattern: Pattern; readonly end: number};

type Haystack = {
  readonly original: string;
  readonly normal: NormalizedText;
  readonly korean: boolean;
};

/** 큐, 힙, 락, 빈 … are everyday syllables far more often than names. */
const SINGLE_SYLLABLE = /^[가-힣]$/;

/** Explicit aliases of all terms first, then derived spellings: the first owner of a word wins. */
function* patternsOf(
  terms: readonly Term[],
): Generator<readonly [string, Pattern]> {
  const patterns = terms.flatMap(({id, name, aliases}) =>
    [name, ...aliases]
      .filter((alias) => !SINGLE_SYLLABLE.test(alias.normalize('NFC').trim()))
      .map((alias) => ({id, name, alias})),
  );
  for (const pattern of patterns) {
    yield [toPattern(pattern.alias), pattern];
  }
  for (const pattern of patterns) {
    const own = toPattern(pattern.alias);
    for (const spelling of expandAlias(pattern.alias)) {
      if (spelling !== own) {
        yield [spelling, pattern];
      }
    }
  }
}

function tailOf(
  haystack: Haystack,
  start: number,
  candidate: Candidate,
): NounTail {
  const {original, normal, korean} = haystack;
  const {end, pattern} = candidate;
  const tail = readRightBoundary(normal.text, end);
  if (tail === null) {
    return null;
  }
  const written = (from: number, to: number): string =>
    original.slice(normal.toStart(from), normal.toEnd(to));
  const latinStart = scriptOf(normal.text.charCodeAt(start)) !== Script.Hangul;
  const latinEnd = scriptOf(normal.text.charCodeAt(end - 1)) <= Script.Digit;
  if (
    latinStart &&
    latinEnd &&
    isInsideIdentifier({text: normal.text, start, end, written})
  ) {
    return null;
  }
  const {alias, name} = pattern;
  return allowsCase({written: written(start, end), alias, name, korean})
    ? tail
    : null;
}

/** The Hangul name that ends at `end` and what is glued to it, or null. */
function gluedWordAt(
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

/**
 * Finds names in running text (notes B4). A match may only begin at a left
 * boundary, so one anchored walk of the trie a position is linear in the text
 * (times the longest alias) and indifferent to the number of terms.
 */
export function createMatcher(terms: readonly Term[]): Matcher {
  const trie = createTrie(patternsOf(terms));

  const candidatesAt = (text: string, start: number): readonly Candidate[] => {
    const found: Candidate[] = [];
    let node = 0;
    for (let index = start; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      node = trie.step(node, code === 10 || code === 9 ? 32 : code);
      if (node === -1) {
        break;
      }
      for (const pattern of trie.valuesAt(node) ?? []) {
        found.push({pattern, end: index + 1});
      }
    }
    return found;
  };

  const bestAt = (
    haystack: Haystack,
    start: number,
    policy: MatchPolicy,
  ): {readonly candidate: Candidate; readonly tail: NounTail} | null => {
    const {text} = haystack.normal;
    const candidates = candidatesAt(text, start);
    const ends = [...new Set(candidates.map(({end}) => end))].reverse();
    for (const end of ends) {
      const glued = gluedWordAt(text, start, end);
      if (glued !== null && isUnrelated(glued, policy.unrelated)) {
        continue;
      }
      for (const candidate of candidates) {
        if (candidate.end !== end || policy.skipped.has(candidate.pattern.id)) {
          continue;
        }
        const tail = tailOf(haystack, start, candidate);
        if (tail !== null) {
          return {candidate, tail};
        }
      }
    }
    return null;
  };

  const startsName = (text: string, index: number): boolean =>
    trie.step(0, text.charCodeAt(index)) !== -1 && isLeftBoundary(text, index);

  return {
    find: (original, policy) => {
      const normal = normalizeText(original);
      const {text} = normal;
      const haystack = {original, normal, korean: hasHangul(text)};
      const matches: Match[] = [];
      let index = 0;
      while (index < text.length) {
        const best = startsName(text, index)
          ? bestAt(haystack, index, policy)
          : null;
        if (best === null) {
          index += 1;
          continue;
        }
        const {candidate, tail} = best;
        matches.push({
          id: candidate.pattern.id,
          alias: candidate.pattern.alias,
          start: normal.toStart(index),
          end: normal.toEnd(candidate.end),
          tail,
        });
        index = candidate.end;
      }
      return matches;
    },
    findWitnesses: (original) => {
      const {text} = normalizeText(original);
      const witnesses: GluedWord[] = [];
      for (let index = 0; index < text.length; index += 1) {
        if (!startsName(text, index)) {
          continue;
        }
        for (const {end} of candidatesAt(text, index)) {
          const glued = gluedWordAt(text, index, end);
          if (glued !== null && isWitness(glued)) {
            witnesses.push(glued);
          }
        }
      }
      return witnesses;
    },
  };
}
