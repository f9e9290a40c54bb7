import {hides, isKnownKey} from './form.js';
import {readFields} from './fields.js';
import {findJsonEnd} from './jsonEnd.js';
import {readData} from './readData.js';
import {toLines} from './textLines.js';
import type {FrontMatterBlock} from './types.js';

const OPENING = /\{\s*"[^"\r\n]{1,60}"\s*:/y;
const LINE_END = /[ \t]*(?:\r\n?|\n|$)/y;

/**
 * Hugo's JSON front matter: an object with which a file begins, and of which
 * at least one key is one of front matter's; any other is an example.
 */
export function parseBareJson(
  text: string,
  start: number,
): FrontMatterBlock | null {
  if (!matchAt(OPENING, text, start)) {
    return null;
  }
  const end = findJsonEnd(text, start);
  return end === -1 ? parseOpen(text, start) : parseObject(text, {start, end});
}

function parseObject(
  text: string,
  {start, end}: {readonly start: number; readonly end: number},
): FrontMatterBlock | null {
  const json = text.slice(start, end);
  const lineEnd = matchAt(LINE_END, text, end);
  if (!(lineEnd && isMeant(json)) && !hides([json])) {
    return null;
  }
  const range = {start: 0, end: end + (lineEnd?.[0].length ?? 0)};
  const read = readData(json, 'json');
  if ('data' in read) {
    return {range, data: read.data};
  }
  const {message, line} = read.error;
  const before = toLines(text, start)[0]?.number ?? 1;
  return {range, error: {message, line: before + line - 1}};
}

/** No brace closes it: up to the first blank line. */
function parseOpen(text: string, start: number): FrontMatterBlock | null {
  const lines = toLines(text, start);
  const blank = lines.findIndex((line) => line.text.trim() === '');
  const inside = blank === -1 ? lines : lines.slice(0, blank);
  return isMeant(inside.map((line) => line.text).join('\n'))
    ? {
        range: {start: 0, end: inside.at(-1)?.end ?? 0},
        error: {message: 'nothing closes it', line: lines[0]?.number ?? 1},
      }
    : null;
}

const isMeant = (json: string): boolean =>
  readFields(json).some(({key}) => isKnownKey(key));

function matchAt(
  pattern: RegExp,
  text: string,
  at: number,
): RegExpExecArray | null {
  const own = new RegExp(pattern);
  own.lastIndex = at;
  return own.exec(text);
}
