import {batchimOf} from './josa.js';
import {isNounPhrase} from './nounPhrase.js';

/** Words before a subject that belong to no name. */
const DETERMINER = /^(?:각각의|각|모든|이러한|이런|해당|여러|이|그)\s+/;
/** `기본적으로 Envoy는 …` */
const ADVERB =
  /^(?:기본적으로|일반적으로|보통|대개|대체로|현재|또한|그리고|하지만|그러나|따라서|예를 들어|즉|by default|in general|currently|usually|typically),?\s+/i;
const TOPIC = /^([^,.。:;!?]{1,40}?)(은|는)\s/;
const NOMINATIVE = /^([^,.。:;!?]{1,40}?)(이|가)\s/;
/** `…라고 불리는`, `…하는`: a verb before its noun; `여기에서는`, `때로는`: where or when. */
const NO_NOUN =
  /(?:하|되|불리|시키|이뤄지|이루어지|만들어지|에서|에게|에|으로|때로|없이|대해서)$/;
/** A sentence, not a noun phrase whose modifiers have subjects of their own (`컨테이너가 쓰는 인터페이스`). */
const SENTENCE = /[다요][.!]?\s*$/;
const ENGLISH =
  /^(?:an?\s+|the\s+|each\s+|every\s+)?([a-z][\w+#./-]*(?:\s+[\w+#./-]+){0,3}?)\s+(?:is|are|was|has|have|can|will|lets?|allows?|provides?|supports?|uses?|makes?|does|comes?|offers?)\s/i;

/**
 * What a sentence says something of, as far as it says so at its start:
 * `Spring Security는 …` and `Envoy is …` do, a sentence without a subject
 * speaks of what stands above it.
 */
export function subjectOf(line: string): string | undefined {
  const text = line.normalize('NFC').trim().replace(ADVERB, '');
  const korean = marked(text, TOPIC) ?? marked(text, NOMINATIVE, SENTENCE);
  const found = korean ?? ENGLISH.exec(text)?.[1];
  const name = found
    ?.replace(DETERMINER, '')
    .replace(/\s*[(（][^()（）]*[)）]$/, '')
    .trim();
  return name !== undefined && isNounPhrase(name) ? name : undefined;
}

/** What stands before a particle that agrees with it (`은` after a final consonant, `는` after a vowel). */
function marked(
  text: string,
  particle: RegExp,
  condition: RegExp = /^/,
): string | undefined {
  const [, name, form] = condition.test(text)
    ? (particle.exec(text) ?? [])
    : [];
  if (name === undefined || form === undefined || NO_NOUN.test(name)) {
    return undefined;
  }
  const batchim = batchimOf(name.slice(-1));
  const wantsBatchim = form === '은' || form === '이';
  return batchim === null || batchim > 0 === wantsBatchim ? name : undefined;
}
