import {distance} from 'fastest-levenshtein';

import {groupBy} from '../../collections/groupBy.js';
import {conceptKey} from '../../language/conceptKey.js';
import {isCodeName} from '../../language/everydayNames.js';
import {hasHangul} from '../../language/scripts.js';
import {consonantSkeletons} from '../../language/transliteration.js';
import {compareText} from '../../logs/order.js';
import type {Concept} from '../types.js';

/** Two concepts that may be one. */
export type NearDuplicate = {
  /** The one with a page, or the one with more logs. */
  readonly concept: Concept;
  readonly other: Concept;
  /** The names that look alike. */
  readonly names: readonly [string, string];
  readonly because: 'transliteration' | 'spelling';
};

type Named = {readonly concept: Concept; readonly name: string};

const SHORTEST_SKELETON = 3;
const LONG = 9;

const namesOf = (concepts: readonly Concept[]): readonly Named[] =>
  concepts.flatMap((concept) =>
    [concept.name, ...concept.aliases].map((name) => ({concept, name})),
  );

/** The names that have a key in common; a name may have several. */
function groupByKeys(
  named: readonly Named[],
  keysOf: (name: string) => readonly string[],
): readonly (readonly Named[])[] {
  const keyed = named.flatMap((one) =>
    keysOf(one.name).map((key) => ({key, one})),
  );
  return [...groupBy(keyed, ({key}) => key).values()]
    .filter(({length}) => length > 1)
    .map((group) => group.map(({one}) => one));
}

/** Letters by which spellings are compared: jamo for Hangul, none where digits tell things apart (`L4`, `L7`). */
const lettersOf = (name: string): string =>
  /\d/.test(name) ? '' : conceptKey(name).normalize('NFD');

/** A slip of the pen: one letter in five, two in nine or more; Korean in three syllables at least. */
function isMisspelt(a: string, b: string): boolean {
  const shortest = Math.min(a.length, b.length);
  const allowed = shortest >= LONG && !hasHangul(a.normalize('NFC')) ? 2 : 1;
  const enough = hasHangul(a.normalize('NFC')) ? 7 : 5;
  return (
    shortest >= enough &&
    Math.abs(a.length - b.length) <= allowed &&
    distance(a, b) <= allowed
  );
}

function pairsOf(
  group: readonly Named[],
  alike: (a: string, b: string) => boolean,
): readonly (readonly [Named, Named])[] {
  return group.flatMap((a, index) =>
    group
      .slice(index + 1)
      .filter((b) => a.concept !== b.concept && alike(a.name, b.name))
      .map((b) => [a, b] as const),
  );
}

const isAbove = (a: Concept, b: Concept): boolean =>
  a.candidate === b.candidate ? a.logs.length >= b.logs.length : !a.candidate;

/**
 * Pairs of concepts, one of them with a page, whose names are the same word in
 * Hangul and in Latin (`인그레스`, `Ingress`) or differ by a slip of the pen
 * behind the first letter. Sorted by name.
 */
export function findNearDuplicates(
  concepts: readonly Concept[],
): readonly NearDuplicate[] {
  const named = namesOf(concepts);
  const sounding = groupByKeys(named, (name) =>
    isCodeName(name)
      ? []
      : consonantSkeletons(name).filter(
          ({length}) => length >= SHORTEST_SKELETON,
        ),
  ).flatMap((group) => pairsOf(group, (a, b) => hasHangul(a) !== hasHangul(b)));
  const spelt = groupByKeys(named, (name) => [
    ...lettersOf(name).slice(0, 1),
  ]).flatMap((group) =>
    pairsOf(group, (a, b) => isMisspelt(lettersOf(a), lettersOf(b))),
  );
  const found = new Map<string, NearDuplicate>();
  const add =
    (because: NearDuplicate['because']) =>
    ([a, b]: readonly [Named, Named]): void => {
      const [first, second] = isAbove(a.concept, b.concept) ? [a, b] : [b, a];
      const key = `${first.concept.id} ${second.concept.id}`;
      if (!first.concept.candidate && !found.has(key)) {
        const names = [first.name, second.name] as const;
        found.set(key, {
          concept: first.concept,
          other: second.concept,
          names,
          because,
        });
      }
    };
  sounding.forEach(add('transliteration'));
  spelt.forEach(add('spelling'));
  return [...found.entries()]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, pair]) => pair);
}
