import {finalConsonantOf} from './hangul.js';
import {hasRole} from './lexicon/lexicon.js';
import {anyWordWith} from './lexicon/patterns.js';
import {isWholeNoun} from './wordEnds.js';

const TASK = new RegExp(`${anyWordWith('nominal')}$`);

const ENDING =
  /(?:까|까요|나요|은가요|는가|는지|[세해어아네에예]요|(?:보|하|알|쓰|가|두|되|들|말|배우|만들)자|는 법|하는 방법|다름|동일|같음|않음|한다면|하면|않는|하는 것|되는 것|할 것|말 것|주세요|する方法|ました|です|ます)$/;
/** Says that something is so, or when. */
const AFTER_NOUN = /\s(?:가능|불가능|필요|시|때|경우)$/;
/** Verbs made nouns: 있음, 됨, and 임 where it is no end of 런타임; 포함 and 다음 are nouns. */
const NOMINAL = /(?:[음함됨]|(?<=[A-Za-z0-9]|것|수|중)임)$/;

/** Stems before the sentence ending -다 that end in a vowel; 람다 is a noun. */
const VOWEL_STEMS = '하되이보쓰가오주두니르리지기크치';
const STEM_FINALS: ReadonlySet<string | null> = new Set(['ㄴ', 'ㅂㅅ', 'ㅆ']);

const ENGLISH_TASK = /\s(?:in|with|your|by|for|to|how|using|from)\s/i;
const GERUNDS = new RegExp(`^${anyWordWith('gerund')}(?:\\s|$)`, 'i');

/** English words that open a clause or point at something near, close a torn phrase, or are its verb. */
const ENGLISH_OPENING = new RegExp(
  String.raw`^${anyWordWith('clauseOpener')}\s|^(?:on|to)\s\S+\s\S|^[a-z]+ed\s(?:by|with|in|from)\s`,
  'i',
);
const ENGLISH_ENDING = new RegExp(
  String.raw`\s${anyWordWith('dangling')}$`,
  'i',
);
const ENGLISH_VERB = new RegExp(
  String.raw`\s${anyWordWith('auxiliary')}(?:\s|$)`,
);

/** Whether Korean text ends like a sentence, or tells what to do (`Ingress 설치하기`); Japanese in its polite forms. */
export function isSentence(phrase: string): boolean {
  const text = phrase.replace(/\.$/, '');
  return (
    TASK.test(text) ||
    ENDING.test(text) ||
    AFTER_NOUN.test(text) ||
    (NOMINAL.test(text) && !isWholeNoun(text.split(/\s+/).at(-1) ?? '')) ||
    endsInDa(text)
  );
}

function endsInDa(text: string): boolean {
  const stem = /([가-힣])다$/.exec(text)?.[1];
  return (
    stem !== undefined &&
    (VOWEL_STEMS.includes(stem) || STEM_FINALS.has(finalConsonantOf(stem)))
  );
}

/** The same in English: an imperative, a gerund (`Using Datasette`), or more than three words with a preposition inside. */
export function isEnglishTask(phrase: string): boolean {
  const words = phrase.split(/\s+/);
  const first = words[0] ?? '';
  return (
    (words.length > 2 && hasRole(first, 'imperative')) ||
    GERUNDS.test(phrase) ||
    (words.length > 3 && ENGLISH_TASK.test(phrase) && !/[()]/.test(phrase))
  );
}

/** `CTEs and views work too`, `Editing files with`: pieces of sentences. */
export function isEnglishClause(phrase: string): boolean {
  return (
    ENGLISH_OPENING.test(phrase) ||
    ENGLISH_ENDING.test(phrase) ||
    ENGLISH_VERB.test(phrase)
  );
}
