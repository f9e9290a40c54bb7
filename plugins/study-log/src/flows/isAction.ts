import {finalConsonantOf} from '../language/hangul.js';
import {anyWordWith} from '../language/lexicon/patterns.js';

const ACTION_NOUN = new RegExp(`${anyWordWith('action')}$`, 'u');
/** Says how something is, not what happens. */
const STATE = new RegExp(`${anyWordWith('state', 'trait')}$`, 'u');
const VERB_END = /(?:다|요|함|됨|음)$/u;
const TRAILING = /\s*(?:\([^)]*\)|[.。!])\s*$/u;
/** The nominal ending in 보냄, 나감, 알림. */
const NOMINAL = 'ㅁ';

/** Does a Korean step end in something that happens? `요청을 보냄`, `응답 반환`, `전달한다`. */
export function isAction(step: string): boolean {
  const text = step.replace(TRAILING, '').trim();
  if (!/\s/u.test(text) || STATE.test(text)) {
    return false;
  }
  return (
    VERB_END.test(text) ||
    ACTION_NOUN.test(text) ||
    finalConsonantOf(text.slice(-1)) === NOMINAL
  );
}
