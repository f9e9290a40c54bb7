import {conceptKey} from '../../language/conceptKey.js';
import {isModifier} from '../../language/nounPhrase.js';
import {BOILERPLATE, REFLECTIONS} from './boilerplate.js';
import {facetKind} from './facets.js';
import {GENERIC} from './generic.js';
import {isEnglishTask, isSentence} from './sentences.js';

const LONGEST_NAME = 44;
const MOST_WORDS = 6;
const MOST_WORDS_WITH_HANGUL = 4;
/** Adnominal forms; 권한, 제한 and 역할 only end like one. */
const MODIFIER =
  /(?:하는|되는|위한|통한|있는|없는|대한|관한)(?:\s|$)|(?:된|해서|하여|(?<![제권기무극])한|(?<![역분])할)\s/;
/** 와, 과 join two names; 결과, 효과, 사과 are nouns. Behind Latin, 로 is always a particle. */
const PARTICLE_INSIDE =
  /(?:을|를|에서|에게|으로|에|와|(?<![결효성초통경사학교])과|(?<=[A-Za-z0-9])로)\s/;
const PARTICLE_AT_END = /[가-힣]{2}(?:에서|에게|까지|부터|으로)$/;
const SUBJECT_PARTICLE = /(?:[가-힣]|[A-Za-z0-9_]{2})(?:은|는|이|가)\s/;

/** English words that open a clause or point at something near, close a torn phrase, or are its verb. */
const ENGLISH_OPENING =
  /^(?:all the|some|other|more|most|how|why|when|where|there|here|then|it|it['’]s|this|these|that|those|their|his|her|its|my|your|our|i|i['’]m|we|you|they|another|each|every|both|few|many|much|better|let|let['’]s)\s|^(?:on|to)\s\S+\s\S|^(?:in|with|without|from|for|by|at|if)\s|^[a-z]+ed\s(?:by|with|in|from)\s/i;
const ENGLISH_ENDING =
  /\s(?:with|of|for|to|from|and|or|the|an?|my|some|too|it|is|are|up)$/i;
const ENGLISH_VERB =
  /\s(?:is|are|was|were|does|did|can|could|should|would|will|works?|has|have|isn['’]t|doesn['’]t)(?:\s|$)/;

/** `CTEs and views work too`, `Editing files with`: pieces of sentences. */
const isEnglishClause = (phrase: string): boolean =>
  ENGLISH_OPENING.test(phrase) ||
  ENGLISH_ENDING.test(phrase) ||
  ENGLISH_VERB.test(phrase);

/** Whether a phrase can name a concept: a short noun phrase, not general, not a facet, not a sentence. */
export function isName(phrase: string): boolean {
  const key = conceptKey(phrase);
  return (
    phrase.length <= LONGEST_NAME &&
    key.length >= 2 &&
    !/^[\d.,]+$/.test(key) &&
    !isGeneral(phrase) &&
    !isModifier(phrase) &&
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

/** `Korean)`: torn out of a list in brackets. */
function isBalanced(phrase: string): boolean {
  const count = (brackets: RegExp): number =>
    phrase.match(brackets)?.length ?? 0;
  return count(/[(（]/g) === count(/[)）]/g);
}

function isNounPhrase(phrase: string): boolean {
  const words = phrase.split(/\s+/).length;
  const isLatin = /^[A-Za-z0-9\s\-/.+#]+$/.test(phrase);
  if (words > (isLatin ? MOST_WORDS : MOST_WORDS_WITH_HANGUL)) {
    return false;
  }
  if (
    /[?!。;]|["“”]/.test(phrase) ||
    isSentence(phrase) ||
    (isLatin && (isEnglishTask(phrase) || isEnglishClause(phrase)))
  ) {
    return false;
  }
  return (
    !PARTICLE_INSIDE.test(phrase) &&
    !PARTICLE_AT_END.test(phrase) &&
    isBalanced(phrase) &&
    !MODIFIER.test(phrase) &&
    !(words > 2 && SUBJECT_PARTICLE.test(phrase))
  );
}
