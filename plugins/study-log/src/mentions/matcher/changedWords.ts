import {startsName} from './createMatcher.js';
import {candidatesAt} from './patterns.js';
import type {Pattern, PatternTable} from './patterns.js';
import {createTrie} from './trie.js';

function areSame(
  before: readonly Pattern[],
  after: readonly Pattern[],
): boolean {
  return (
    before.length === after.length &&
    after.every(({id, name, alias}, index) => {
      const other = before[index];
      return other?.id === id && other.name === name && other.alias === alias;
    })
  );
}

/** The words that stand for something else in one table than in the other. */
export function findChangedWords(
  before: PatternTable,
  after: PatternTable,
): readonly string[] {
  const added = [...after].filter(
    ([word, owners]) => !areSame(before.get(word) ?? [], owners),
  );
  return [
    ...added.map(([word]) => word),
    ...[...before.keys()].filter((word) => !after.has(word)),
  ];
}

/**
 * Tells whether one of `words` begins anywhere in a normalised text where a
 * name may begin. A search learns of names at those places only, and there of
 * the words that the text goes on with: in a text without any of the words it
 * finds the same whatever they stand for.
 */
export function createWordFinder(
  words: readonly string[],
): (text: string) => boolean {
  const trie = createTrie(words.map((word) => [word, [word]] as const));
  return (text) => {
    for (let start = 0; start < text.length; start += 1) {
      if (
        startsName(trie, text, start) &&
        candidatesAt(trie, text, start).length > 0
      ) {
        return true;
      }
    }
    return false;
  };
}
