import {normalizeText} from 'study-log/language/normalize';
import {scriptOf} from 'study-log/language/scripts';
import type {MarkedText} from './types';

/** UTF-16 offsets, end exclusive. */
export type Span = {
  readonly start: number;
  readonly end: number;
  readonly term: string;
};

/** At the start of a word, where the script changes, at a hump (`CronJob`). */
function beginsWord(text: string, at: number): boolean {
  const isHump = /^\p{Ll}\p{Lu}$/u.test(text.slice(at - 1, at + 1));
  return (
    at === 0 ||
    isHump ||
    scriptOf(text.charCodeAt(at - 1)) !== scriptOf(text.charCodeAt(at))
  );
}

function findTerm(text: string, term: string): readonly Span[] {
  const normal = normalizeText(text);
  const spans: Span[] = [];
  for (
    let at = normal.text.indexOf(term);
    at >= 0;
    at = normal.text.indexOf(term, at + term.length)
  ) {
    const start = normal.toStart(at);
    if (beginsWord(text, start)) {
      spans.push({start, end: normal.toEnd(at + term.length), term});
    }
  }
  return spans;
}

/** Where words of a text begin with one of the terms (lower case, NFKC); from left to right, none inside another. */
export function findTerms(
  text: string,
  terms: readonly string[],
): readonly Span[] {
  const all = terms
    .flatMap((term) => findTerm(text, term))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return all.reduce<readonly Span[]>((kept, span) => {
    const last = kept.at(-1);
    return last && span.start < last.end ? kept : [...kept, span];
  }, []);
}

/** The text in pieces, the terms marked. */
export function markTerms(text: string, terms: readonly string[]): MarkedText {
  const spans = findTerms(text, terms);
  const ends = [0, ...spans.map(({end}) => end)];
  const pieces = spans.flatMap(({start, end}, index) => [
    {text: text.slice(ends[index], start), marked: false},
    {text: text.slice(start, end), marked: true},
  ]);
  return [...pieces, {text: text.slice(ends.at(-1)), marked: false}].filter(
    (piece) => piece.text !== '',
  );
}
