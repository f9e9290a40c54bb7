/** Part of a text, and where a word of it stands in that part. */
export type Excerpt = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
};

export type ExcerptRequest = TextWithObjects & {
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

/** A text by sentences, white space between them gone. */
export function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = [];
  for (let rest = text.trim(); rest !== '';) {
    const first = firstSentence(rest);
    sentences.push(first);
    rest = rest.slice(first.length).trim();
  }
  return sentences;
}

/** A text in which U+FFFC stands for links, code and the like. */
export type TextWithObjects = {
  readonly text: string;
  /** What each of them shows. */
  readonly objects?: readonly string[];
};

const OBJECT = /\uFFFC/g;
const LONGEST_OBJECT = 60;

/** A slice as a reader sees it: white space folded, in the place of each U+FFFC what it shows, an ellipsis where that is not known. */
export function toPlain(
  {text, objects = []}: TextWithObjects,
  start = 0,
  end = text.length,
): string {
  const part = text.slice(start, end);
  const shown = part.includes('\uFFFC')
    ? showObjects(part, objects.slice(countObjects(text.slice(0, start))))
    : part;
  return shown.replace(/\s+/g, ' ');
}

function countObjects(text: string): number {
  return text.match(OBJECT)?.length ?? 0;
}

/** `objects`: what the first, second, … of the part show. */
function showObjects(part: string, objects: readonly string[]): string {
  let next = 0;
  return part.replace(OBJECT, () => shorten(objects[next++] ?? ELLIPSIS));
}

function shorten(text: string): string {
  return text.length > LONGEST_OBJECT
    ? `${text.slice(0, LONGEST_OBJECT).replace(/[\uD800-\uDBFF]$/, '')}${ELLIPSIS}`
    : text;
}

/**
 * The sentence around a word, plain, cut around the word when it is long.
 * `excerpt.text.slice(start, end)` is the word.
 */
export function excerptAround(request: ExcerptRequest): Excerpt {
  const {text, start, end, longest = LONGEST} = request;
  const shown = (first: number, last: number): string =>
    toPlain(request, first, last);
  const first = sentenceStart(text, start, longest + 1);
  const last = sentenceEnd(text, end, longest + 1);
  const room = Math.max(0, Math.floor((longest - (end - start)) / 2));
  const long = last - first > longest;
  const from = notInPair(text, long ? Math.max(first, start - room) : first);
  const to = notInPair(text, long ? Math.min(last, end + room) : last);
  const before = `${from > first ? ELLIPSIS : ''}${shown(from, start).trimStart()}`;
  const word = shown(start, end);
  const after = `${shown(end, to).trimEnd()}${to < last ? ELLIPSIS : ''}`;
  return {
    text: before + word + after,
    start: before.length,
    end: before.length + word.length,
  };
}
