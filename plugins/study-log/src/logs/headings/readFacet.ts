import type {SectionKind} from '../types.js';
import {splitAlias} from '../../language/splitAlias.js';
import {facetKind, suffixFacetKind} from './facets.js';
import {isName} from './names.js';
import type {HeadingReading} from './readHeading.js';
import {toSubject} from './subjects.js';

const ADJECTIVE =
  /^(?:대표적인|주요한?|다양한|기본적인|기본|일반적인|간단한|여러(?: 가지)?|중요한|핵심|최소한의|common|popular|basic|main|major|various|the|a|an)\s+/i;

/** 자동 구성 is one word to its readers: what is configured automatically has no 자동. */
const MODIFIES_FACET =
  /(?:^|\s)(?:자동|수동|동적|정적|외부|내부|고급|공통|커스텀|수평|수직|분산|병렬|비동기|동기|초기|지연|완전|부분|자체|특화)$/;

/** 특징과 동작 방식: two facets of one subject; 결과, 효과 are nouns. */
const JOINED = /(?<=[가-힣])(?:와|(?<![결효성초통경])과)$/;

type FacetSplit = {
  /** Null when the words before the facet name nothing. */
  readonly subject: string | null;
  readonly kind: SectionKind;
};

/** `Service의 특징`, `CNI(Container Network Interface) 동작 방식`, `간단한 예제`. */
export function readFacet(heading: string): HeadingReading | null {
  const {name, aliases, rest} = splitAlias(heading);
  const kind = rest && facetKind(rest.replace(/^의\s*/, ''));
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
  const whole = facetKind(phrase);
  if (whole) {
    return {subject: null, kind: whole};
  }
  const words = phrase.split(/\s+/);
  for (let at = 1; at < words.length; at += 1) {
    const kind = suffixFacetKind(words.slice(at).join(' '));
    const before = words.slice(0, at).join(' ');
    if (kind && JOINED.test(before)) {
      const first = splitFacet(before.replace(JOINED, ''));
      return {subject: first?.subject ?? null, kind};
    }
    if (kind && !MODIFIES_FACET.test(before)) {
      const subject = before.replace(/의$/, '').trim();
      return {subject: isName(subject) ? subject : null, kind};
    }
  }
  return null;
}
