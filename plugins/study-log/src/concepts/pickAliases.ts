import {groupBy} from '../collections/groupBy.js';
import {conceptKey} from '../language/conceptKey.js';
import {isCodeName, isEverydayName} from '../language/everydayNames.js';
import {isTerm} from '../language/nounPhrase.js';
import {hasHangul} from '../language/scripts.js';
import type {Claim} from './types.js';

/** `alias` is another name of `name`, so the logs say. */
export type AliasLink = {
  readonly name: string;
  readonly alias: string;
  /** Sure enough to make two named concepts one. */
  readonly strong: boolean;
};

const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .map((word) => word[0] ?? '')
    .join('')
    .toUpperCase();

const lettersOf = (name: string): string =>
  name.replace(/[^A-Za-z0-9가-힣]/g, '').toUpperCase();

/** `CNI` and its full name, or a name and its translation. */
function isStrongAlias(name: string, alias: string): boolean {
  return (
    initialsOf(alias) === lettersOf(name) ||
    initialsOf(name) === lettersOf(alias) ||
    hasHangul(name) !== hasHangul(alias)
  );
}

/** `카운트 근사(approximate)`: one plain word translates the last word only. */
function translatesPart(name: string, alias: string): boolean {
  return /\s/.test(name) && /^[a-z]+$/.test(alias);
}

/** 순서대로, 자동으로: how something is done, not what it is called. */
const ADVERB = /[가-힣](?:대로|으로|하게|적인?|에서|마다)$/;

/** Whether what stands in brackets behind a name is another name of it; behind an identifier it is arguments. */
export function isOtherName(name: string, alias: string): boolean {
  return (
    isTerm(alias) &&
    !isEverydayName(alias) &&
    !ADVERB.test(alias) &&
    !isCodeName(name) &&
    !/\w\.\w+$/.test(name) &&
    conceptKey(alias) !== conceptKey(name) &&
    !translatesPart(name, alias)
  );
}

/** From `X(Y)`: what one log calls a name besides, by the key of the alias. */
export function readAliases(
  claims: readonly Claim[],
): ReadonlyMap<string, readonly AliasLink[]> {
  const links = claims.flatMap(({name, aliases}) =>
    aliases
      .filter((alias) => isOtherName(name, alias))
      .map((alias) => ({name, alias, strong: isStrongAlias(name, alias)})),
  );
  return groupBy(links, ({alias}) => conceptKey(alias));
}

/** An alias goes to the name that has it most often, the earliest of equals. `links` in telling order. */
export function pickAlias(links: readonly AliasLink[]): AliasLink | undefined {
  const votes = new Map<string, {count: number; readonly link: AliasLink}>();
  for (const link of links) {
    const key = conceptKey(link.name);
    const vote = votes.get(key) ?? {count: 0, link};
    vote.count += 1;
    votes.set(key, vote);
  }
  const most = Math.max(...[...votes.values()].map(({count}) => count));
  return [...votes.values()].find(({count}) => count === most)?.link;
}
