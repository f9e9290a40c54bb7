import type {Problem} from '../../problems/index.js';
import type {SourceFile} from '../../read/types.js';
import {findFrontMatterDate} from '../dates/frontMatterDate.js';
import {findLineDate} from '../dates/lineDate.js';
import type {PathDate} from '../dates/pathDate.js';
import type {DateInFile} from '../dates/types.js';
import {parseDocument} from '../../markdownLezer/parseDocument.js';
import {parseEntry} from '../../markdownLezer/parseEntry.js';
import type {EntryContent} from '../../markdownLezer/types.js';
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

/** Parses one file into its entries. `pathDate` is what its path says, so the result depends on path and text alone. */
export function parseFile(
  {path, text}: Pick<SourceFile, 'path' | 'text'>,
  {date, year, monthFile, month}: PathDate,
): ParsedFile {
  const document = parseDocument({path, text});
  const {frontMatter, problems} = readFrontMatter(
    document,
    document.frontMatter,
  );
  if (frontMatter.hidden === 'private') {
    return {...NOTHING, frontMatter, problems};
  }
  const block = document.frontMatter?.range;
  const context =
    date === undefined
      ? {year, month: monthFile === true ? month : undefined}
      : {near: date};
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
          start: document.bodyStart,
          firstLine: document.lines.lineAt(document.bodyStart),
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
