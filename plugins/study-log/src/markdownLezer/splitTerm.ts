import type {Range} from '../logs/types.js';
import {foldSpace, toSourceRange} from '../markdown/outline/flatText.js';
import type {FlatText} from '../markdown/outline/types.js';

const COLON = /^([^:：\n]{1,60}?)(?:\s*:(?=\s|$)|\s*：)\s*/;
const DASH = /^([^:：\n]{1,40}?)\s+[-–—]\s+/;
/** A term that begins like a clause, or carries an object or place particle before another word, is none. */
const CLAUSE =
  /[가-힣](?:을|를|에서|으로|에게)\s|[.!?。]$|(?:다|요)$|[→⇒]|->|=>/;
const LONGEST_DASH_TERM_WORDS = 4;

export type SplitTerm = {
  readonly term: {readonly text: string; readonly range: Range};
  readonly description: string;
};

/**
 * Splits `Term : description`, `**Term**: description` and `term - description`
 * (the dash only behind a short noun phrase). Null when the text has no such form.
 */
export function splitTerm(plain: FlatText): SplitTerm | null {
  const lead = plain.text.length - plain.text.trimStart().length;
  const text = plain.text.slice(lead);
  const match = COLON.exec(text) ?? dashTerm(text);
  const name = match?.[1]?.trim();
  if (!match || !name || CLAUSE.test(name)) {
    return null;
  }
  const range = toSourceRange(plain, {start: lead, end: lead + name.length});
  const description = foldSpace(text.slice(match[0].length));
  return range && description
    ? {term: {text: foldSpace(name), range}, description}
    : null;
}

function dashTerm(text: string): RegExpExecArray | null {
  const match = DASH.exec(text);
  return match && match[1]!.split(/\s+/).length <= LONGEST_DASH_TERM_WORDS
    ? match
    : null;
}
