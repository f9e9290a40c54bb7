import {hasRole} from '../../language/lexicon/lexicon.js';
import {isSentenceStart} from '../../language/sentences.js';

const WORD_BEHIND = /^ ([A-Z][a-z]+)(?![A-Za-z0-9_])/;
const WORDS_BEHIND = /^(?: [A-Z][a-z]+){2}(?![A-Za-z0-9_])/;
const WORD_BEFORE = /(?<![A-Za-z0-9_])([A-Z][a-z]+) $/;
/** Longer than any word asked for. */
const WINDOW = 48;

/**
 * Whether a Latin name is only a piece of a longer one: next to it stands an
 * everyday word with the capital of a name (`OpenID Connect`, `Message
 * Authentication Code`), or it is one itself in front of two more capitals
 * (`Context Class Reference`). The first word of a sentence has its capital anyway.
 */
export function isInsideLongerName(
  text: string,
  {start, end}: {readonly start: number; readonly end: number},
): boolean {
  const hit = text.slice(start, end);
  if (!/[A-Z]/.test(hit)) {
    return false;
  }
  const rest = text.slice(end, end + WINDOW);
  const behind = WORD_BEHIND.exec(rest)?.[1];
  if (
    (behind !== undefined && hasRole(behind, 'common')) ||
    (hasRole(hit, 'cased') && WORDS_BEHIND.test(rest))
  ) {
    return true;
  }
  const before = WORD_BEFORE.exec(
    text.slice(Math.max(0, start - WINDOW), start),
  )?.[1];
  return (
    before !== undefined &&
    hasRole(before, 'common') &&
    !isSentenceStart(text, start - before.length - 1)
  );
}
