import {readNounTail} from '../../language/josa.js';
import type {NounTail} from '../../language/josa.js';
import {Script, hangulRunAt, scriptOf} from '../../language/scripts.js';

const PLUS = 0x2b;
const HASH = 0x23;

const isWordScript = (script: Script): boolean =>
  script === Script.Latin || script === Script.Digit;

const scriptAt = (text: string, index: number): Script =>
  index >= 0 && index < text.length
    ? scriptOf(text.charCodeAt(index))
    : Script.Other;

/**
 * Whether a name may begin at `start`: a change of script is a boundary, except
 * between Latin and digits.
 */
export function isLeftBoundary(text: string, start: number): boolean {
  const own = scriptAt(text, start);
  const before = scriptAt(text, start - 1);
  return isWordScript(own) || own === Script.Other
    ? !isWordScript(before)
    : before !== own;
}

/**
 * Whether a name may end at `end`, and what the Hangul glued to it is; null
 * when the word goes on. Latin before Hangul always ends (`service명`);
 * Hangul only when the rest is suffix, particles or a verbal ending.
 */
export function readRightBoundary(text: string, end: number): NounTail {
  const own = scriptAt(text, end - 1);
  const after = scriptAt(text, end);
  if (own === Script.Hangul) {
    return after === Script.Hangul
      ? readNounTail(hangulRunAt(text, end), text[end - 1] as string)
      : 'none';
  }
  if (own === Script.Katakana || own === Script.Han) {
    return after === own ? null : 'none';
  }
  const next = text.charCodeAt(end);
  const longerName =
    isWordScript(after) ||
    next === HASH ||
    (next === PLUS && text.charCodeAt(end + 1) === PLUS);
  return longerName ? null : 'none';
}
