import {hasRole} from '../../language/lexicon/lexicon.js';
import {anyWordWith} from '../../language/lexicon/patterns.js';
import {isName} from '../headings/names.js';

const LONGEST_TERM = 40;

/** Sentences that define their first noun phrase; the first group is the term. */
const PATTERNS: readonly RegExp[] = [
  /^([^,.!?:\n]{2,40}?)(?:이란|란)[,\s]\s*\S.{4,}/,
  new RegExp(
    String.raw`^([^,.!?:\n]{2,40}?)(?:은|는|이라 함은)\s.{4,}${anyWordWith('defining')}[.\s]*$`,
  ),
  /^([^、。\n]{2,40}?)とは[、\s]?.{4,}/,
  /^([^，。\n]{2,40}?)是指.{3,}/,
  /^(?:an?\s+|the\s+)?([A-Z][^,.!?:\n]{1,39}?)\s+(?:refers to|stands for|is (?:an?|the))\s\S.{4,}/i,
];

/** The term of a defining sentence (`Pod란 …`, `Pod는 … 말한다`, `A Pod is a …`), or undefined. */
export function definedTerm(sentence: string): string | undefined {
  for (const pattern of PATTERNS) {
    const term = pattern.exec(sentence)?.[1]?.trim();
    if (term && term.length <= LONGEST_TERM && isTerm(term)) {
      return term.replace(/\s*[(（][^()（）]*[)）]$/, '').trim() || undefined;
    }
  }
  return undefined;
}

function isTerm(term: string): boolean {
  const first = term.split(/\s/)[0] ?? '';
  return !hasRole(first, 'pronoun') && isName(term);
}
