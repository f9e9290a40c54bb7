import type {Cut} from '../../read/types.js';
import type {Range} from '../types.js';
import {cutLines} from './cutText.js';

const MARKERS = /^(?:[ \t]|>)*(?:(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)[ \t>]*)*$/;
const QUOTE_MARKERS = /^[ \t>]*/;
const ITEM = /^[ \t>]*(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/;
/** Delimiters that mean nothing with a blank inside them. */
const OPENING = /[*_~([]$/;
const CLOSING = /^[*_~)\]]/;
/** Under a line of text these make a heading of it. */
const UNDERLINE = /^[ \t>]*(?:-+|=+)[ \t]*$/;
/** As much of a line as holds all its markers: a line may be long and full of comments. */
const WINDOW = 200;
/** Instructions to this program stay. */
const INSTRUCTION = /^\s*study-log:/;

/**
 * What to take out so that the text reads as if its comments had never been
 * written: all but line ends (every line keeps its number), and one of the two
 * blanks around a comment.
 */
export function toCommentCuts(
  text: string,
  comments: readonly Range[],
): readonly Cut[] {
  return joinNeighbours(text, comments).flatMap((comment) =>
    cutComment(text, withBlanks(text, comment)),
  );
}

/** An HTML comment stays one, without its words: a line less would end a block of HTML. */
export function toHtmlCommentCuts(
  text: string,
  insides: readonly Range[],
): readonly Cut[] {
  return insides
    .filter(({start, end}) => {
      const inside = text.slice(start, end);
      return inside.trim() !== '' && !INSTRUCTION.test(inside);
    })
    .flatMap(({start, end}) => {
      const [first, ...others] = cutLines(text, {start, end});
      return first ? [{...first, text: ' ' as const}, ...others] : [];
    });
}

/** Comments with nothing but blanks between them are one. */
function joinNeighbours(
  text: string,
  comments: readonly Range[],
): readonly Range[] {
  const joined: Range[] = [];
  for (const comment of comments) {
    const last = joined.at(-1);
    if (last && /^[ \t]*$/.test(text.slice(last.end, comment.start))) {
      joined[joined.length - 1] = {start: last.start, end: comment.end};
    } else {
      joined.push(comment);
    }
  }
  return joined;
}

function withBlanks(text: string, {start, end}: Range): Range {
  const before = textBefore(text, start);
  const after = textAfter(text, end);
  const blanksBefore = /[ \t]*$/.exec(before)?.[0].length ?? 0;
  const blanksAfter = /^[ \t]*/.exec(after)?.[0].length ?? 0;
  const lineStart = start - before.length;
  if (isUnderline(text, {lineStart, rest: before + after})) {
    return {start: lineStart, end: end + after.length};
  }
  if (MARKERS.test(before) || OPENING.test(before)) {
    return {start, end: end + blanksAfter};
  }
  if (/[\r\n]/.test(text.slice(start, end))) {
    return {start: start - blanksBefore, end: end + blanksAfter};
  }
  return blanksAfter > 0 || after === '' || CLOSING.test(after)
    ? {start: start - blanksBefore, end}
    : {start, end};
}

function isUnderline(
  text: string,
  {lineStart, rest}: {readonly lineStart: number; readonly rest: string},
): boolean {
  if (!UNDERLINE.test(rest)) {
    return false;
  }
  const ended = text.startsWith('\r\n', lineStart - 2) ? 2 : 1;
  const previous = textBefore(text, Math.max(0, lineStart - ended));
  return previous.trim() !== '' && !ITEM.test(previous);
}

/** A quote stays one, and what follows a comment on its last line stays in its item. */
function cutComment(text: string, comment: Range): readonly Cut[] {
  const cuts = cutLines(text, comment);
  const quoted = /^[ \t]*>/.test(textBefore(text, comment.start));
  const goesOn = textAfter(text, comment.end).trim() !== '';
  return cuts.map((cut, line) => {
    const keeps = quoted || (goesOn && line === cuts.length - 1);
    return line > 0 && keeps ? behindMarks(text, cut) : cut;
  });
}

function behindMarks(text: string, cut: Cut): Cut {
  const marks = QUOTE_MARKERS.exec(text.slice(cut.start, cut.end))?.[0] ?? '';
  return {...cut, start: cut.start + marks.length};
}

/** The line's text up to an offset; of a long line the last of it, which is no marker. */
function textBefore(text: string, at: number): string {
  const window = text.slice(Math.max(0, at - WINDOW), at);
  return window.slice(
    Math.max(window.lastIndexOf('\n'), window.lastIndexOf('\r')) + 1,
  );
}

/** The line's text from an offset, or the first of it. */
function textAfter(text: string, at: number): string {
  return /^[^\r\n]*/.exec(text.slice(at, at + WINDOW))?.[0] ?? '';
}
