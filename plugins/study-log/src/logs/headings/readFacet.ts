import {facetOf, hasRole} from '../../language/lexicon/lexicon.js';
import {anyWordWith} from '../../language/lexicon/patterns.js';
import {joinedNoun} from '../../language/wordEnds.js';
import type {SectionKind} from '../types.js';
import {splitAlias} from '../../language/splitAlias.js';
import {isName} from './names.js';
import type {HeadingReading} from './readHeading.js';
import {toSubject} from './subjects.js';

const ADJECTIVE = new RegExp(`^${anyWordWith('epithet', 'emphasis')}\\s+`, 'i');

/** 자동 구성 is one word to its readers: what is configured automatically has no 자동. */
const MODIFIES_FACET = new RegExp(`(?:^|\\s)${anyWordWith('modifier')}$`);

type FacetSplit = {
  /** Null when the words before the facet name nothing. */
  readonly subject: string | null;
  readonly kind: SectionKind;
};

/** `Service의 특징`, `CNI(Container Network Interface) 동작 방식`, `간단한 예제`. */
export function readFacet(heading: string): HeadingReading | null {
  const {name, aliases, rest} = splitAlias(heading);
  const kind = rest && facetOf(rest.replace(/^의\s*/, ''));
  if (kind) {
    return {shape: 'facet', kind, subjects: toSubject(name, aliases)};
  }
  const split = splitFacet((rest ? heading : name).replace(ADJECTIVE, ''));
  return (
    split && {
      shape: 'facet',
      kind: split.kind,
      subjects: split.subject ? toSubject(split.subject) : [],
    }
  );
}

/** Splits the longest facet off the end of a phrase; null when it ends in none. */
export function splitFacet(phrase: string): FacetSplit | null {
  const whole = facetOf(phrase);
  if (whole) {
    return {subject: null, kind: whole};
  }
  const words = phrase.split(/\s+/);
  for (let at = 1; at < words.length; at += 1) {
    const kind = suffixFacetKind(words.slice(at).join(' '));
    const before = words.slice(0, at).join(' ');
    // 특징과 동작 방식: two facets of one subject.
    const joined = joinedNoun(before);
    if (kind && joined !== null && /[가-힣]$/.test(joined)) {
      const first = splitFacet(joined);
      return {subject: first?.subject ?? null, kind};
    }
    if (kind && !MODIFIES_FACET.test(before)) {
      const subject = before.replace(/의$/, '').trim();
      return {subject: isName(subject) ? subject : null, kind};
    }
  }
  return null;
}

/** What the words behind a subject say of it. */
function suffixFacetKind(words: string): SectionKind | undefined {
  const isEnglish = /^[A-Za-z &]+$/.test(words);
  return isEnglish && !hasRole(words, 'facetSuffix')
    ? undefined
    : facetOf(words);
}
