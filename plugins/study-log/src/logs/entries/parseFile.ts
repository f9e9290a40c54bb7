import type {Problem} from '../../problems/index.js';
import type {SourceFile} from '../../read/types.js';
import {findFrontMatterDate} from '../dates/frontMatterDate.js';
import {findLineDate} from '../dates/lineDate.js';
import type {PathDate} from '../dates/pathDate.js';
import type {DateContext} from '../dates/shortHeadingDate.js';
import type {DateInFile} from '../dates/types.js';
import {parseHead, readDocument} from '../../markdownLezer/parseDocument.js';
import {parseEntry} from '../../markdownLezer/parseEntry.js';
import type {
  EntryContent,
  MarkdownDocument,
} from '../../markdownLezer/types.js';
import type {
  MarkdownReader,
  ReadMarkdown,
} from '../../markdown/readMarkdown.js';
import type {FrontMatter} from '../types.js';
import {findEntryTitle} from './entryTitle.js';
import {readIndexPage} from './indexPage.js';
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
  readonly problems: readonly Problem[];
};

/** Of a file that is not published nothing is kept, in no cache either. */
const NOTHING = {
  frontMatterDate: null,
  dateNearTop: null,
  onlyLeads: false,
  entries: [],
};

const NOTHING_READ: ReadMarkdown = {
  outline: {headings: [], blocks: []},
  blocks: {units: [], notes: [], escaped: []},
};

/** Reads one file and makes its entries. `pathDate` is what its path says, so the result depends on path and text alone. */
export async function parseFile(
  file: Pick<SourceFile, 'path' | 'text'>,
  {
    pathDate,
    read,
  }: {readonly pathDate: PathDate; readonly read: MarkdownReader},
): Promise<ParsedFile> {
  const head = parseHead(file);
  const said = readFrontMatter(head, head.frontMatter);
  if (said.frontMatter.hidden === 'private') {
    return {...NOTHING, ...said};
  }
  const context = toContext(pathDate);
  const document = await readDocument(head, {
    read,
    findEntryStarts: (known) =>
      splitEntries(known, context).map(({range}) => range.start),
  });
  return toParsedFile(document, {...said, context});
}

/** The same of a file of which nothing but its front matter is read. */
export function parseHeadOnly(
  file: Pick<SourceFile, 'path' | 'text'>,
  pathDate: PathDate,
): ParsedFile {
  const head = parseHead(file);
  const said = readFrontMatter(head, head.frontMatter);
  const document = {...head, ...NOTHING_READ, headings: [], math: false};
  return said.frontMatter.hidden === 'private'
    ? {...NOTHING, ...said}
    : toParsedFile(document, {...said, context: toContext(pathDate)});
}

function toContext({date, year, monthFile, month}: PathDate): DateContext {
  return date === undefined
    ? {year, month: monthFile === true ? month : undefined}
    : {near: date};
}

function toParsedFile(
  document: MarkdownDocument & ReadMarkdown,
  {
    context,
    ...said
  }: Pick<ParsedFile, 'frontMatter' | 'problems'> & {
    readonly context: DateContext;
  },
): ParsedFile {
  const {text, frontMatter, bodyStart, lines} = document;
  const block = frontMatter?.range;
  const index = readIndexPage(document, context);
  return {
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
    entries: splitEntries(document, context).map((slice) =>
      toEntry(document, slice),
    ),
    ...said,
  };
}

function toEntry(
  document: MarkdownDocument & ReadMarkdown,
  slice: EntrySlice,
): ParsedEntry {
  const content = parseEntry(document, slice.range);
  const title = findEntryTitle({
    ...content,
    text: document.text,
    dateLine: slice.heading?.line,
  });
  return {...slice, content, title};
}
