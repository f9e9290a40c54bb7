/** Part of a text, and where a word of it stands in that part. */
export type Excerpt = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
};

export type ExcerptRequest = {
  readonly text: string;
  /** The word, as offsets in `text`. */
  readonly start: number;
  readonly end: number;
  /** Longest excerpt in UTF-16 units, ellipses not counted. */
  readonly longest?: number;
};

const LONGEST = 200;
const ELLIPSIS = '…';

function isSentenceEnd(text: string, index: number): boolean {
  const char = text[index] as string;
  if ('。！？'.includes(char)) {
    return true;
  }
  return '.!?'.includes(char) && /\s/.test(text[index + 1] ?? ' ');
}

/** Whether nothing but white space, quotes and brackets stands between `index` and the end of a sentence or colon. */
export function isSentenceStart(text: string, index: number): boolean {
  let at = index - 1;
  while (at >= 0 && /[\s"'“‘(*_]/.test(text[at] as string)) {
    at -= 1;
  }
  return at < 0 || '.!?:。！？'.includes(text[at] as string);
}

/** Looks back no further than `reach`: a sentence that long is cut anyway. */
function sentenceStart(text: string, from: number, reach: number): number {
  const first = Math.max(0, from - reach);
  for (let index = from - 1; index >= first; index -= 1) {
    if (isSentenceEnd(text, index)) {
      return index + 1;
    }
  }
  return first;
}

function sentenceEnd(text: string, from: number, reach: number): number {
  const last = Math.min(text.length, from + reach);
  for (let index = from; index < last; index += 1) {
    if (isSentenceEnd(text, index)) {
      return index + 1;
    }
  }
  return last;
}

/** The first sentence of a text, its end mark included. */
export function firstSentence(text: string): string {
  return text.slice(0, sentenceEnd(text, 0, text.length)).trim();
}

/** Half a surrogate pair is no character. */
function notInPair(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return code >= 0xdc00 && code <= 0xdfff ? index + 1 : index;
}

/** White space folded; U+FFFC (where a link or code stood) shown as an ellipsis. */
export const toPlain = (text: string): string =>
  text.replace(/\uFFFC/g, ELLIPSIS).replace(/\s+/g, ' ');

/**
 * The sentence around a word, plain, cut around the word when it is long.
 * `excerpt.text.slice(start, end)` is the word.
 */
export function excerptAround(request: ExcerptRequest): Excerpt {
  const {text, start, end, longest = LONGEST} = request;
  const first = sentenceStart(text, start, longest + 1);
  const last = sentenceEnd(text, end, longest + 1);
  const room = Math.max(0, Math.floor((longest - (end - start)) / 2));
  const long = last - first > longest;
  const from = notInPair(text, long ? Math.max(first, start - room) : first);
  const to = notInPair(text, long ? Math.min(last, end + room) : last);
  const before = `${from > first ? ELLIPSIS : ''}${toPlain(text.slice(from, start)).trimStart()}`;
  const word = toPlain(text.slice(start, end));
  const after = `${toPlain(text.slice(end, to)).trimEnd()}${to < last ? ELLIPSIS : ''}`;
  return {
    text: before + word + after,
    start: before.length,
    end: before.length + word.length,
  };
}
