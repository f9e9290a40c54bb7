import {COMMON_ENGLISH} from '../../language/commonEnglish';
import {isSentenceStart} from '../../language/sentences';

const WORD_BEHIND = /^ ([A-Z][a-z]+)(?![A-Za-z0-9_])/;
const WORD_BEFORE = /(?<![A-Za-z0-9_])([A-Z][a-z]+) $/;
/** Longer than any word asked for. */
const WINDOW = 24;

/**
 * Whether a Latin name is only a piece of a longer one: next to it stands an
 * everyday word with the capital of a name (`OpenID Connect`, `Message
 * Authentication Code`). The first word of a sentence has its capital anyway.
 */
export function isInsideLongerName(
  text: string,
  {start, end}: {readonly start: number; readonly end: number},
): boolean {
  if (!/[A-Z]/.test(text.slice(start, end))) {
    return false;
  }
  const behind = WORD_BEHIND.exec(text.slice(end, end + WINDOW))?.[1];
  if (behind !== undefined && COMMON_ENGLISH.has(behind.toLowerCase())) {
    return true;
  }
  const before = WORD_BEFORE.exec(
    text.slice(Math.max(0, start - WINDOW), start),
  )?.[1];
  return (
    before !== undefined &&
    COMMON_ENGLISH.has(before.toLowerCase()) &&
    !isSentenceStart(text, start - before.length - 1)
  );
}
