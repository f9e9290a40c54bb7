import type {Problem} from '../../problems';
import type {SourceFile} from '../../read/types';
import {findFrontMatterDate} from '../dates/frontMatterDate';
import {findLineDate} from '../dates/lineDate';
import type {PathDate} from '../dates/pathDate';
import type {DateInFile} from '../dates/types';
import {parseDocument} from '../markdown/parseDocument';
import {parseEntry} from '../markdown/parseEntry';
import type {EntryContent} from '../markdown/types';
import type {FrontMatter} from '../types';
import {findEntryTitle} from './entryTitle';
import {readIndexPage} from './indexPage';
import {readFrontMatter} from './readFrontMatter';
import {splitEntries} from './splitEntries';
import type {EntrySlice} from './splitEntries';

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
