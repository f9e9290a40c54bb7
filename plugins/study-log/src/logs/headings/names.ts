import {isEnglishClause, isEnglishTask} from '../../language/clauses.js';
import {conceptKey} from '../../language/conceptKey.js';
import {facetOf, hasRole} from '../../language/lexicon/lexicon.js';
import {isModifier, isNounPhrase} from '../../language/nounPhrase.js';

const LONGEST_NAME = 44;
const MOST_WORDS = 6;
const MOST_WORDS_WITH_HANGUL = 4;
const LATIN = /^[A-Za-z0-9\s\-/.+#]+$/;
const MARK = /[?!。;]|["“”]/;

/** Whether a phrase can name a concept: a short noun phrase, not general, not a facet, not a sentence. */
export function isName(phrase: string): boolean {
  const key = conceptKey(phrase);
  const isLatin = LATIN.test(phrase);
  return (
    phrase.length <= LONGEST_NAME &&
    key.length >= 2 &&
    !/^[\d.,]+$/.test(key) &&
    !MARK.test(phrase) &&
    isShort(phrase, isLatin) &&
    isBalanced(phrase) &&
    !isGeneral(phrase) &&
    !isModifier(phrase) &&
    isNounPhrase(phrase) &&
    !(isLatin && (isEnglishTask(phrase) || isEnglishClause(phrase)))
  );
}

function isGeneral(phrase: string): boolean {
  return (
    hasRole(phrase, 'generic', 'boilerplate', 'reflection') ||
    facetOf(phrase) !== undefined
  );
}

/** `Korean)`: torn out of a list in brackets. */
function isBalanced(phrase: string): boolean {
  const count = (brackets: RegExp): number =>
    phrase.match(brackets)?.length ?? 0;
  return count(/[(（]/g) === count(/[)）]/g);
}

function isShort(phrase: string, isLatin: boolean): boolean {
  const words = phrase.split(/\s+/).length;
  return words <= (isLatin ? MOST_WORDS : MOST_WORDS_WITH_HANGUL);
}
