import {parseFrontMatter} from '../markdown/frontMatter/parseFrontMatter.js';
import type {OutlineHeading} from '../markdown/outline/types.js';
import {hasMath} from '../markdown/syntax/hasMath.js';
import type {MarkdownReader, ReadMarkdown} from '../markdown/readMarkdown.js';
import {createLineIndex} from './lineIndex.js';
import type {
  DocumentHeading,
  FileHead,
  LineIndex,
  MarkdownDocument,
} from './types.js';

/** What a file says before its Markdown is read. */
export function parseHead({
  path,
  text,
}: {
  readonly path: string;
  readonly text: string;
}): FileHead {
  const frontMatter = parseFrontMatter(text);
  return {
    path,
    text,
    frontMatter,
    bodyStart: frontMatter?.range.end ?? 0,
    lines: createLineIndex(text),
  };
}

/**
 * Reads a file. All offsets are UTF-16 offsets of `text`. Front matter is no
 * part of the body, also where it cannot be read.
 *
 * @param findEntryStarts - offsets, ascending
 */
export async function readDocument(
  head: FileHead,
  {
    read,
    findEntryStarts,
  }: {
    readonly read: MarkdownReader;
    readonly findEntryStarts: (document: MarkdownDocument) => readonly number[];
  },
): Promise<MarkdownDocument & ReadMarkdown> {
  const {text, bodyStart} = head;
  const math = hasMath(text);
  const withHeadings = (headings: readonly OutlineHeading[]) => ({
    ...head,
    math,
    headings: headings.map((heading) => toHeading(heading, head.lines)),
  });
  const reading = await read({
    text,
    bodyStart,
    findEntryStarts: (headings) => findEntryStarts(withHeadings(headings)),
  });
  return {...withHeadings(reading.outline.headings), ...reading};
}

function toHeading(
  {start, end, bold, ...heading}: OutlineHeading,
  {lineAt}: LineIndex,
): DocumentHeading {
  const range = {start, end};
  return {...heading, range, line: lineAt(start), bold: bold === true};
}
