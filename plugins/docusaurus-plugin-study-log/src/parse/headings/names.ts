import {conceptKey} from '../../language/conceptKey';
import {BOILERPLATE, REFLECTIONS} from './boilerplate';
import {facetKind} from './facets';
import {GENERIC} from './generic';
import {isSentence} from './sentences';

const LONGEST_NAME = 44;
const MOST_WORDS = 6;
const MOST_WORDS_WITH_HANGUL = 4;
/** Adnominal forms; 권한, 제한 and 역할 only end like one. */
const MODIFIER =
  /(?:하는|되는|위한|통한|있는|없는|대한|관한)(?:\s|$)|(?:된|해서|하여|(?<![제권기무극])한|(?<![역분])할)\s/;
const PARTICLE_INSIDE = /(?:을|를|에서|에게|으로|에)\s/;
const SUBJECT_PARTICLE = /[가-힣]{2,}(?:은|는|이|가)\s/;

/** Whether a phrase can name a concept: a short noun phrase, not general, not a facet, not a sentence. */
export function isName(phrase: string): boolean {
  const key = conceptKey(phrase);
  return (
    phrase.length <= LONGEST_NAME &&
    key.length >= 2 &&
    !/^[\d.,]+$/.test(key) &&
    !isGeneral(phrase) &&
    isNounPhrase(phrase)
  );
}

function isGeneral(phrase: string): boolean {
  const key = conceptKey(phrase);
  return (
    GENERIC.has(key) ||
    BOILERPLATE.has(key) ||
    REFLECTIONS.has(key) ||
    facetKind(phrase) !== undefined
  );
}

function isNounPhrase(phrase: string): boolean {
  const words = phrase.split(/\s+/).length;
  const isLatin = /^[A-Za-z0-9\s\-/.+#]+$/.test(phrase);
  if (words > (isLatin ? MOST_WORDS : MOST_WORDS_WITH_HANGUL)) {
    return false;
  }
  if (/[?!。;]|["“”]/.test(phrase) || isSentence(phrase)) {
    return false;
  }
  return (
    !PARTICLE_INSIDE.test(phrase) &&
    !MODIFIER.test(phrase) &&
    !(words > 2 && SUBJECT_PARTICLE.test(phrase))
  );
}
