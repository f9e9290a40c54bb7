import {expandAlias, toPattern} from './expandAlias.js';
import type {Trie} from './trie.js';

/** Something to find: `name` and `aliases` are all looked for, in this order of right. */
export type Term = {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
};

export type Pattern = {
  readonly id: string;
  readonly name: string;
  readonly alias: string;
};

/** A pattern that ends at `end` in the text searched. */
export type Candidate<T = Pattern> = {
  readonly pattern: T;
  readonly end: number;
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

/** Patterns by the word that is looked for; of several owners the first has the right. */
export type PatternTable = ReadonlyMap<string, readonly Pattern[]>;

export function toPatternTable(terms: readonly Term[]): PatternTable {
  const table = new Map<string, Pattern[]>();
  for (const [word, pattern] of patternsOf(terms)) {
    const owners = table.get(word);
    if (owners) {
      owners.push(pattern);
    } else {
      table.set(word, [pattern]);
    }
  }
  return table;
}

/** Every pattern that begins at `start`, shortest first, boundaries not yet asked. */
export function candidatesAt<T>(
  trie: Trie<T>,
  text: string,
  start: number,
): readonly Candidate<T>[] {
  const found: Candidate<T>[] = [];
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
}
