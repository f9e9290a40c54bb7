import type {CalendarDate} from '../types.js';
import {DATE_WORD} from './dateWords.js';
import {findWrittenDates} from './writtenDates.js';

export type LineDate = {
  readonly date: CalendarDate | null;
  readonly text: string;
  /** 1-based. */
  readonly line: number;
};

/** How far down a log its date may stand. */
const LINES_LOOKED_AT = 15;

const LABEL = new RegExp(
  `^[^\\p{L}\\p{N}]*${DATE_WORD}[^\\p{L}\\p{N}]*$`,
  'iu',
);

const TAG = /<[^<>]*>/g;

/** `**Created**: 2025-01-11`, `날짜: 2025. 1. 11.`, or a line that is nothing but a date; the first near the top. */
export function findLineDate(
  text: string,
  {start, firstLine}: {readonly start: number; readonly firstLine: number},
): LineDate | null {
  // Enough for any fifteen lines worth looking at; the rest is not split.
  const lines = text
    .slice(start, start + 4000)
    .split(/\r\n|\r|\n/)
    .slice(0, LINES_LOOKED_AT);
  for (const [index, line] of lines.entries()) {
    if (/^\s*(?:```|~~~)/.test(line)) {
      return null;
    }
    const text = line.replace(TAG, ' ');
    const [found] = findWrittenDates(text);
    if (found && isDateLine(text, found)) {
      return {date: found.date, text: found.text, line: firstLine + index};
    }
  }
  return null;
}

function isDateLine(
  line: string,
  {start, end, shape}: {start: number; end: number; shape: string},
): boolean {
  const before = line.slice(0, start);
  if (LABEL.test(before)) {
    return true;
  }
  const after = line.slice(end);
  const bare =
    /^[^\p{L}\p{N}]*$/u.test(before) &&
    /^[^\p{L}\p{N}]*(?:\p{L}{1,9}[^\p{L}\p{N}]*)?$/u.test(after);
  // Six digits alone are a date only where a `#` says heading: `#240116`.
  return bare && (shape !== 'compact6' || /^#{1,6}$/.test(before.trim()));
}
