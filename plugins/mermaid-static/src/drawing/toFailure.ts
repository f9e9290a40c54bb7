import type {DiagramFailure} from '../types.js';

const FRONT_MATTER = /^\s*-{3}\s*\n[\s\S]*?\n-{3}\s*(?:\n|$)/;

const COMMENT = /^\s*%%(?!\{)/;

/** What Mermaid's parsers (jison, langium, js-yaml) put on the errors they throw. */
interface ParserError {
  readonly name?: string;
  readonly message?: string;
  readonly hash?: {readonly loc?: {readonly first_line?: number}};
  readonly mark?: {readonly line?: number};
  readonly result?: {
    readonly lexerErrors?: readonly {readonly line?: number}[];
    readonly parserErrors?: readonly {
      readonly token?: {readonly startLine?: number};
    }[];
  };
}

const LINE_IN_MESSAGE = /\bline[: ]+(\d+)/i;
/** What a message without a line quotes: `("루트2")`, `Invalid date:날짜아님`. */
const QUOTED = /"([^"\n]+)"|:\s*([^\s:]+)$/gm;

/** The line in the text that the parser was given. */
function parsedLine({
  message = '',
  hash,
  result,
}: ParserError): number | undefined {
  // jison: `loc` is where the token begins; the message's number may be the end of the file.
  const structured =
    hash?.loc?.first_line ??
    result?.lexerErrors?.[0]?.line ??
    result?.parserErrors?.[0]?.token?.startLine;
  if (structured !== undefined) return structured;
  const [, line] = LINE_IN_MESSAGE.exec(message) ?? [];
  return line === undefined ? undefined : Number(line);
}

function quotedLine(message: string, source: string): number | undefined {
  for (const [, quoted, last] of message.matchAll(QUOTED)) {
    const line = lineHolding(source, quoted ?? last ?? '');
    if (line !== undefined) return line;
  }
  return undefined;
}

function lineOf(error: ParserError, source: string): number | undefined {
  if (error.name === 'UnknownDiagramError') return firstLine(source);
  // YAML's lines count from 0, below the opening `---`.
  if (error.mark?.line !== undefined) return error.mark.line + 2;
  const line = parsedLine(error);
  if (line !== undefined && Number.isFinite(line))
    return sourceLine(source, line);
  return quotedLine(error.message ?? '', source);
}

/** What Mermaid threw for `source`, as data: its message, and the line where it tells one. */
export function toFailure(thrown: unknown, source: string): DiagramFailure {
  const error: ParserError =
    typeof thrown === 'object' && thrown !== null
      ? thrown
      : {message: String(thrown)};
  const message = error.message?.trim() || 'Mermaid could not read the source.';
  const line = lineOf(error, source);
  return {code: 'syntax', message, ...(line === undefined ? {} : {line})};
}

/**
 * The lines that Mermaid's parsers see, each with its number in the source: before it parses, Mermaid
 * takes away front matter, comments with the blank lines before them, and blank lines at the start.
 */
function parsedLines(source: string): readonly number[] {
  const text = source.replace(/\r\n?/g, '\n');
  const matter = FRONT_MATTER.exec(text)?.[0] ?? '';
  const skipped = matter.split('\n').length - 1;
  const lines = text.slice(matter.length).split('\n');
  const kept: number[] = [];
  let blanks: number[] = [];
  lines.forEach((line, index) => {
    const number = skipped + index + 1;
    if (COMMENT.test(line)) {
      blanks = [];
    } else if (line.trim() === '') {
      blanks.push(number);
    } else {
      if (kept.length > 0) kept.push(...blanks);
      kept.push(number);
      blanks = [];
    }
  });
  return [...kept, ...blanks];
}

/** The source's line for a line that a parser names; both count from 1. */
export function sourceLine(source: string, parsedLine: number): number {
  const lines = parsedLines(source);
  return lines[parsedLine - 1] ?? lines.at(-1) ?? 1;
}

/** The line on which the diagram itself begins. */
const firstLine = (source: string): number => sourceLine(source, 1);

/** The only line that holds a text, where there is just one. */
function lineHolding(source: string, text: string): number | undefined {
  const found = source
    .split(/\r\n?|\n/)
    .flatMap((line, index) => (line.includes(text) ? [index + 1] : []));
  return found.length === 1 ? found[0] : undefined;
}
