import {wordsWith} from './lexicon.js';
import type {Role} from './roles.js';

const SYNTAX = /[\\^$.*+?()[\]{}|/]/g;
const LATIN = /^[A-Za-z][A-Za-z '&]*$/;

/**
 * Source of a RegExp, in a group of its own, that matches any of the words:
 * the longest first, each with or without its spaces; Latin ones only where no
 * Latin letter stands beside them, with either apostrophe.
 */
export function anyWord(words: readonly string[]): string {
  const longestFirst = [...words].sort(
    (a, b) => b.length - a.length || (a < b ? -1 : 1),
  );
  const latin = longestFirst.filter((word) => LATIN.test(word)).map(toSource);
  const others = longestFirst.filter((word) => !LATIN.test(word)).map(toSource);
  return `(?:${[
    ...others,
    ...(latin.length === 0
      ? []
      : [`(?<![A-Za-z])(?:${latin.join('|')})(?![A-Za-z])`]),
  ].join('|')})`;
}

/** The same of all words that have one of the roles. */
export function anyWordWith(...roles: readonly Role[]): string {
  return anyWord([...new Set(roles.flatMap(wordsWith))]);
}

function toSource(word: string): string {
  return word
    .replace(SYNTAX, '\\$&')
    .replace(/ /g, '\\s?')
    .replace(/'/g, "['’]");
}
