import {anyWordWith} from './lexicon/patterns.js';
import {isPlainPhrase} from './nounPhrase.js';

const DATE_AT_END = /\d{4}[-./]\d{1,2}[-./]\d{1,2}\.?$/;
/** `Aborting Git Commits And Rebases`: a title. */
const TITLE =
  /^(?:[A-Z0-9`'"(][^\s]*(?:\s+|$)|(?:a|an|the|of|in|on|to|and|or|for|with|by|from|vs)\s+)+$/;
/** `Version: 2.1`, `x = 3`: a setting. */
const SETTING = /^\S+\s*[:=]\s*\S+(?:\s\S+)?$/;

/** `다음과 같다:`, what leads to an example. */
const LEAD_IN = /[:：]$/;
/** Text about itself: `이 섹션은 …`, `아래 예제에서 …`. */
const OF_ITSELF = new RegExp(
  `^(?:이|본|위|다음|아래)\\s?${anyWordWith('textPart')}(?:에서)?(?:은|는|이|가|을|를|의|과|와)?(?=[\\s,])`,
);
/** Text about what follows, its reader or its writer: `다음은 …`, `I ended up …`. */
const ASIDE = new RegExp(`^${anyWordWith('aside')}(?:는|은|'\\w+)?\\s`, 'i');
/** `This is where …`; `This is a …` says what stands above. */
const POINTING =
  /^(?!\w+(?:'s|\s+(?:is|was))\s+(?:an?|the|one)\s)(?:this|that|it)(?:'s)?\s/i;
const NO_STATEMENTS: readonly RegExp[] = [
  DATE_AT_END,
  TITLE,
  SETTING,
  LEAD_IN,
  OF_ITSELF,
  ASIDE,
  POINTING,
];

/** Whether a sentence says something of its subject; the entries of an index, names, settings, what leads to an example and asides do not. */
export function isStatement(line: string): boolean {
  const text = line.normalize('NFC').trim();
  return (
    !isPlainPhrase(text) && !NO_STATEMENTS.some((pattern) => pattern.test(text))
  );
}
