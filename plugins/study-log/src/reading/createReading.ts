import type {PluggableList} from 'unified';
import {toDocument, toFrame, toHead} from '../logs/content/toDocument.js';
import type {DocumentHead} from '../logs/content/types.js';
import {parseFile, parsePrivateFile} from '../logs/entries/parseFile.js';
import {splitEntries} from '../logs/entries/splitEntries.js';
import {
  createMarkdownReader,
  type MarkdownText,
} from '../markdown/readMarkdown.js';
import {NO_BLOCKS} from './blockStore.js';
import type {FileContent, FileToRead} from './types.js';

/** Rejects where nesting exceeds the stack. */
export type Reading = (file: FileToRead) => Promise<FileContent>;

/** Reads a file once, into what knowledge is made of and what pages are made of. Settles the parser once. */
export function createReading({
  remarkPlugins = [],
}: {
  /** The site owner's. */
  readonly remarkPlugins?: PluggableList;
} = {}): Reading {
  const {read} = createMarkdownReader({remarkPlugins});
  return async (file) => {
    const head = toHead(file.text);
    const hidden = parsePrivateFile(head);
    if (hidden) {
      return {parsed: hidden, blocks: NO_BLOCKS};
    }
    const markdown = await read(toMarkdownText(head, file));
    const document = toDocument(head, markdown);
    return {parsed: parseFile(document, file.context), blocks: markdown.blocks};
  };
}

export function toMarkdownText(
  head: DocumentHead,
  {context}: Pick<FileToRead, 'context'>,
): MarkdownText {
  return {
    ...head,
    findEntryStarts: (headings) =>
      splitEntries(toFrame(head, headings), context).map(
        ({range}) => range.start,
      ),
  };
}
