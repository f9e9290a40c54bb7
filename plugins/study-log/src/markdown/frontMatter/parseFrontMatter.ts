import {countOpen, hides, isBroken} from './form.js';
import {parseBareJson} from './parseBareJson.js';
import {readData} from './readData.js';
import {toLines, type TextLine} from './textLines.js';
import type {Dialect, FrontMatterBlock} from './types.js';

/** What may stand before front matter: blank lines, a byte order mark too many. */
const BEFORE = /^(?:[\uFEFF\u200B\t ]*(?:\r\n?|\n))*[\uFEFF\u200B]*/;

type Fence = {
  readonly dialect: Dialect;
  readonly opens: RegExp;
  readonly closes: RegExp;
};

/** Jekyll and most others; Hugo and Zola; Hugo of old; and `---toml`, `---json` as gray-matter has it. */
const FENCES: readonly Fence[] = [
  {
    dialect: 'yaml',
    opens: /^---[ \t]*(?:ya?ml)?[ \t]*$/i,
    closes: /^(?:-{3,}|\.{3})[ \t]*$/,
  },
  {
    dialect: 'toml',
    opens: /^(?:\+{3}|---[ \t]*toml)[ \t]*$/i,
    closes: /^(?:\+{3}|---)[ \t]*$/,
  },
  {
    dialect: 'json',
    opens: /^(?:;{3}|---[ \t]*json)[ \t]*$/i,
    closes: /^(?:;{3}|---)[ \t]*$/,
  },
];

/**
 * Front matter of a file, or null when it has none. Decided by form: a first
 * `---` that nothing like `key: value` follows is a thematic break, and so is
 * one with prose up to the next. What has the form of front matter but cannot
 * be read is an error with its line, and front matter all the same.
 */
export function parseFrontMatter(text: string): FrontMatterBlock | null {
  const start = BEFORE.exec(text)?.[0].length ?? 0;
  if (!/^[-+;]{3}/.test(text.slice(start, start + 3))) {
    return parseBareJson(text, start);
  }
  const [first, ...lines] = toLines(text, start);
  const fence = FENCES.find(({opens}) => first && opens.test(first.text));
  if (!first || !fence) {
    return null;
  }
  const closing = lines.findIndex(({text: line}) => fence.closes.test(line));
  const closed =
    closing === -1 ? null : parseClosed(lines, {closing, fence, first});
  return closed ?? parseOpen(lines, {closing, first});
}

/** Where the opening fence is, and of what kind. */
type Place = {
  readonly closing: number;
  readonly first: TextLine;
};

function parseClosed(
  lines: readonly TextLine[],
  {closing, fence, first}: Place & {readonly fence: Fence},
): FrontMatterBlock | null {
  const inside = lines.slice(0, closing).map(({text}) => text);
  const range = {start: 0, end: lines[closing]?.end ?? 0};
  const read = readData(inside.join('\n'), fence.dialect);
  if ('data' in read) {
    return startsWithKey(inside) || hides(inside)
      ? {range, data: read.data}
      : null;
  }
  if (!isBroken(inside) && !isFlow(inside) && !hidesAtOnce(inside)) {
    return null;
  }
  const {message, line} = read.error;
  return {range, error: {message, line: line + first.number}};
}

/** Empty, or its first line that is not blank or a comment begins with a key. */
function startsWithKey(lines: readonly string[]): boolean {
  const first = lines.find((line) => /^\s*[^#\s]/.test(line));
  return first === undefined
    ? lines.every((line) => line.trim() === '')
    : /^\s*(?:[\p{L}\p{N}_"'.-][^:=]{0,60}(?::(?:\s|$)|=)|\{|\[(?!.*\]:))/u.test(
        first,
      );
}

/** YAML's `{key: value}`, over one line or more. */
function isFlow([first = '']: readonly string[]): boolean {
  return /^\{(?![{%])/.test(first);
}

/** One paragraph, of which a line hides the file. */
function hidesAtOnce(lines: readonly string[]): boolean {
  return lines.every((line) => line.trim() !== '') && hides(lines);
}

/** Front matter that is not closed, or only by a thematic break of the text below it. */
function parseOpen(
  lines: readonly TextLine[],
  {closing, first}: Place,
): FrontMatterBlock | null {
  const inside = closing === -1 ? lines : lines.slice(0, closing);
  const count = countOpen(inside.map(({text}) => text));
  return count === 0
    ? null
    : {
        range: {start: 0, end: lines[count - 1]?.end ?? 0},
        error: {message: 'nothing closes it', line: first.number},
      };
}
