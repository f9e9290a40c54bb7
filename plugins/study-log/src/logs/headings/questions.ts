import {hasRole} from '../../language/lexicon/lexicon.js';
import type {SectionKind} from '../types.js';

const DEFINITIONS: readonly RegExp[] = [
  /^(.+?)\s*(?:이?란|이라는 것은?|이라 함은)\s*(?:무엇(?:인가|인가요|일까|일까요|이며|입니까|이지)?|뭔가요?|뭘까요?|뭐지|뭐야)?\s*[?？]*$/,
  /^(.+?)\s*(?:은|는|이|가)\s*(?:무엇|뭔|뭐|뭘)[가-힣]*\s*[?？]*$/,
  /^what(?:['’]s| is| are)\s+(?:an?\s+|the\s+)?(.+?)\s*[?？]*$/i,
  /^(.+?)\s*とは(?:何か|なにか|何ですか|なに)?\s*[?？]*$/,
  /^什么是\s*(.+?)\s*[?？]*$/,
  /^(.+?)\s*是什么\s*[?？]*$/,
  /^definition of\s+(.+)$/i,
];

const FACETS: readonly (readonly [RegExp, SectionKind])[] = [
  [/^how (?:does|do)\s+(?:an?\s+|the\s+)?(.+?)\s+works?\s*\??$/i, 'how'],
  [/^why\s+(?:use\s+)?((?:\S+\s?){1,3}?)\s*\??$/i, 'why'],
];

/** `Ingress란?`, `What is Ingress?` -> `Ingress`. */
export function definedName(heading: string): string | undefined {
  const last = heading.split(/\s/).at(-1) ?? '';
  return last.endsWith('란') && hasRole(last, 'wholeNoun')
    ? undefined
    : firstMatch(heading);
}

function firstMatch(heading: string): string | undefined {
  for (const pattern of DEFINITIONS) {
    const name = pattern.exec(heading)?.[1]?.trim();
    if (name) {
      return name;
    }
  }
  return undefined;
}

/** `How does a Service work?` -> a facet of Service. */
export function facetQuestion(
  heading: string,
): {readonly name: string; readonly kind: SectionKind} | undefined {
  for (const [pattern, kind] of FACETS) {
    const name = pattern.exec(heading)?.[1];
    if (name) {
      return {name, kind};
    }
  }
  return undefined;
}
