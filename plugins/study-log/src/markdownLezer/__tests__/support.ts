import {createMarkdownReader} from '../../markdown/readMarkdown.js';
import type {ReadMarkdown} from '../../markdown/readMarkdown.js';
import {parseHead, readDocument} from '../parseDocument.js';
import {parseEntry} from '../parseEntry.js';
import type {EntryContent, MarkdownDocument} from '../types.js';

const read = createMarkdownReader();

/** Reads a text as a file. */
export function parseText(
  text: string,
): Promise<MarkdownDocument & ReadMarkdown> {
  const head = parseHead({path: 'a.md', text});
  return readDocument(head, {read, findEntryStarts: () => []});
}

/** Reads a text as one entry. */
export async function parse(
  text: string,
): Promise<EntryContent & {readonly document: MarkdownDocument}> {
  const document = await parseText(text);
  const range = {start: document.bodyStart, end: text.length};
  return {document, ...parseEntry(document, range)};
}

/** The running text of a Markdown text, a line a run; `￼` stands for what is none. */
export async function runsOf(text: string): Promise<readonly string[]> {
  return (await parse(text)).runs.map((run) => run.text);
}
