import {conceptKey} from '../language/conceptKey.js';
import {isEverydayName} from '../language/everydayNames.js';
import {hasRole} from '../language/lexicon/lexicon.js';
import type {ShortName} from './types.js';

/** Every ending of a name, itself included: `HTTP 필터`, `필터`. */
function endingsOf(long: string): readonly ShortName[] {
  const tokens = long.split(/\s+/);
  return tokens.map((_, index) => ({
    short: tokens.slice(index).join(' '),
    long,
  }));
}

type Names = ReadonlyMap<string, ReadonlySet<string>>;

/** The keys of all long names, by the key of what may stand for them. */
function groupByShort(
  pairs: readonly {readonly short: string; readonly long: string}[],
): Names {
  const byShort = new Map<string, Set<string>>();
  for (const {short, long} of pairs) {
    const longs = byShort.get(conceptKey(short)) ?? new Set<string>();
    byShort.set(conceptKey(short), longs.add(conceptKey(long)));
  }
  return byShort;
}

/** A folder tells the same few pairs again and again. */
function distinctPairs(pairs: readonly ShortName[]): readonly ShortName[] {
  const byText = new Map(
    pairs.map((pair) => [`${pair.short}\n${pair.long}`, pair]),
  );
  return [...byText.values()];
}

/**
 * The short names, each once, that stand for their concept wherever they are written. A
 * name written in Latin (`Service` of 쿠버네티스 Service) does when no other
 * concept is shortened to it; a Korean common noun only when nothing else in
 * the logs is called so: 필터 is `HTTP 필터` in its section, and any filter
 * elsewhere.
 */
export function pickShortNames(
  shortNames: readonly ShortName[],
  names: readonly string[],
): readonly ShortName[] {
  const shortened = groupByShort(shortNames);
  const endings = groupByShort(names.flatMap(endingsOf));
  return distinctPairs(shortNames).filter(({short}) => {
    const key = conceptKey(short);
    if (isEverydayName(short) || shortened.get(key)?.size !== 1) {
      return false;
    }
    const common = /^[가-힣\s]+$/.test(short.normalize('NFC'));
    return (
      !common || (!hasRole(short, 'ambiguous') && endings.get(key)?.size === 1)
    );
  });
}
