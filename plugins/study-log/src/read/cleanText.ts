/* eslint-disable no-control-regex */

/** Controls that separate: a page break, a line of another system. */
const SEPARATORS = /[\u000B\u000C\u0085]/g;
const CONTROLS = /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F]/g;
/** Halves of surrogate pairs, and what Unicode says is no character. */
const NO_CHARACTERS = /\p{Surrogate}|[\uFFFE\uFFFF]/gu;
const ANY =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]|\p{Surrogate}/u;

const NOTHING = '\u200B';

/**
 * Text without what no page, feed or file name can hold, each unit put into
 * the place of one unit, so that offsets stay. Input methods leave such
 * characters behind (U+0008 within a Korean word) where a writer sees nothing,
 * so nothing is to be seen: a zero-width space within a word, for which
 * neither a name nor `**` breaks up; a space at the edge of one. Tabs, line
 * ends and the marks of writing from right to left are text.
 */
export function cleanText(text: string): string {
  return ANY.test(text)
    ? text
        .replace(SEPARATORS, ' ')
        .replace(CONTROLS, (_control, at: number) =>
          isSpace(text[at - 1]) || isSpace(text[at + 1]) ? ' ' : NOTHING,
        )
        .replace(NO_CHARACTERS, '\uFFFD')
    : text;
}

function isSpace(neighbour: string | undefined): boolean {
  return neighbour === undefined || /\s/.test(neighbour);
}
