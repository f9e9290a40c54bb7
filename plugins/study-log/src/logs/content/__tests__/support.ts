import {toDocumentNow} from '../../../__tests__/support/parseNow.js';
import {parseEntry} from '../parseEntry.js';
import type {EntryContent, MarkdownDocument} from '../types.js';

/** Reads a text as one entry. */
export function parse(
  text: string,
): EntryContent & {readonly document: MarkdownDocument} {
  const document = toDocumentNow({path: 'log.md', text});
  const range = {start: document.bodyStart, end: text.length};
  return {document, ...parseEntry(document, range)};
}

/** The running text of a Markdown text, a line a run; `￼` stands for what is none. */
export function runsOf(text: string): readonly string[] {
  return parse(text).runs.map((run) => run.text);
}
