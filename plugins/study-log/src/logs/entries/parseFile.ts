import type {Problem} from '../../problems/index.js';
import {parseEntry} from '../content/parseEntry.js';
import type {
  DocumentHead,
  EntryContent,
  MarkdownDocument,
} from '../content/types.js';
import {findFrontMatterDate} from '../dates/frontMatterDate.js';
import {findLineDate} from '../dates/lineDate.js';
import type {DateInFile} from '../dates/types.js';
import type {FrontMatter} from '../types.js';
import {findEntryTitle} from './entryTitle.js';
import {readIndexPage} from './indexPage.js';
import type {PathContext} from './pathContext.js';
import {readFrontMatter} from './readFrontMatter.js';
import {splitEntries} from './splitEntries.js';
import type {EntrySlice} from './splitEntries.js';

export type ParsedEntry = EntrySlice & {
  readonly content: EntryContent;
  /** The title that the text gives, or null. */
  readonly title: string | null;
};

/** What one file says, whatever the other files and the calendar say. */
export type ParsedFile = {
  readonly frontMatter: FrontMatter;
  readonly frontMatterDate: DateInFile | null;
  readonly dateNearTop: DateInFile | null;
  /** An index of other files, and no log itself. */
  readonly onlyLeads: boolean;
  readonly entries: readonly ParsedEntry[];
  /** Their `source` is ''. */
  readonly problems: readonly Problem[];
};

/** A file that is not published: nothing of it is kept, in no cache either. */
export function parsePrivateFile(head: DocumentHead): ParsedFile | undefined {
  const {frontMatter, problems} = readFrontMatter(head);
  return frontMatter.hidden === 'private'
    ? {
        frontMatter,
        frontMatterDate: null,
        dateNearTop: null,
        onlyLeads: false,
        entries: [],
        problems,
      }
    : undefined;
}

/** Parses one file into its entries; the result depends on its text and on what its path says, alone. */
export function parseFile(
  document: MarkdownDocument,
  context: PathContext,
): ParsedFile {
  const {text, bodyStart, lines} = document;
  const {frontMatter, problems} = readFrontMatter(document);
  const block = document.frontMatter?.range;
  const index = readIndexPage(document, context);
  return {
    frontMatter,
    frontMatterDate:
      block === undefined
        ? null
        : findFrontMatterDate(text.slice(block.start, block.end)),
    dateNearTop: index.datesOthers
      ? null
      : findLineDate(text, {
          start: bodyStart,
          firstLine: lines.lineAt(bodyStart),
        }),
    onlyLeads: index.onlyLeads,
    entries: splitEntries(document, context).map((slice) => {
      const content = parseEntry(document, slice.range);
      const title = findEntryTitle({
        ...content,
        text,
        dateLine: slice.heading?.line,
      });
      return {...slice, content, title};
    }),
    problems,
  };
}
