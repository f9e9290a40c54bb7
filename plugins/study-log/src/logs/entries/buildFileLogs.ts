import {createProblem} from '../../problems/index.js';
import type {Problem} from '../../problems/index.js';
import type {SourceFile} from '../../read/types.js';
import type {PathDate} from '../dates/pathDate.js';
import {resolveDate} from '../dates/resolveDate.js';
import type {Surroundings} from '../dates/surroundings.js';
import type {Bracket, DateEvidence, ResolvedDate} from '../dates/types.js';
import {entrySlug, fileSlug} from '../slugs.js';
import type {CalendarDate, FrontMatter} from '../types.js';
import type {ParsedEntry, ParsedFile} from './parseFile.js';

/** An entry with its day and the slug that it would like to have. */
export type DatedEntry = ParsedEntry &
  ResolvedDate & {
    readonly path: string;
    readonly slug: string;
    readonly frontMatter: FrontMatter;
    readonly pathDate: PathDate;
    /** Its file has other entries too. */
    readonly isPart: boolean;
  };

export type FileInContext = Surroundings & {
  readonly file: SourceFile;
  readonly parsed: ParsedFile;
  readonly today: CalendarDate;
  readonly bracket?: Bracket;
};

export type FileLogs = {
  readonly entries: readonly DatedEntry[];
  readonly problems: readonly Problem[];
};

/** Dates the entries of one file; an index of other files has none. */
export function buildFileLogs(input: FileInContext): FileLogs {
  const {parsed} = input;
  if (parsed.onlyLeads) {
    return {
      entries: [],
      problems: [
        createProblem('index-only', {source: input.file.path, line: null}),
      ],
    };
  }
  const isPart = parsed.entries.length > 1;
  const dated = parsed.entries.map((entry) =>
    isPart ? datePart(entry, input) : dateWhole(entry, input),
  );
  return {
    entries: dated.map(({entry}) => entry),
    problems: dated.flatMap(({problems}) => problems),
  };
}

/** An entry of no day and no address. */
export function toUndated(
  entry: ParsedEntry,
  input: FileInContext,
): DatedEntry {
  const resolved = resolveDate(
    {source: input.file.path, line: null},
    input.today,
  );
  return toDated({entry, resolved, slug: '', input});
}

type Dated = {
  readonly entry: DatedEntry;
  readonly problems: readonly Problem[];
};

function dateWhole(entry: ParsedEntry, input: FileInContext): Dated {
  const {file, parsed, pathDate, family, index, bracket} = input;
  const {problems, ...resolved} = resolveDate(
    {
      source: file.path,
      line: null,
      path: pathDate,
      frontMatter: parsed.frontMatterDate,
      heading: entry.heading,
      nearTop: parsed.dateNearTop,
      index,
      family,
      bracket,
      ...commitDays(file),
    },
    input.today,
  );
  const slug = fileSlug(file.path, pathDate);
  return {entry: toDated({entry, resolved, slug, input}), problems};
}

/** One of many days in a file: its heading alone decides. */
function datePart(entry: ParsedEntry, input: FileInContext): Dated {
  const {file, pathDate, family} = input;
  const {line, heading} = entry;
  const {problems, ...resolved} = resolveDate(
    {source: file.path, line, heading, family, ...commitDaysOf(heading, file)},
    input.today,
  );
  const slug = entrySlug({
    path: file.path,
    pathDate,
    date: heading?.date ?? null,
    heading: heading?.text ?? '',
  });
  return {entry: toDated({entry, resolved, slug, input}), problems};
}

/** The first commit of a file with many days says little about one of them, but its year. */
function commitDaysOf(
  heading: ParsedEntry['heading'],
  file: SourceFile,
): CommitDays {
  return heading?.missingYear ? commitDays(file) : {};
}

type CommitDays = Pick<DateEvidence, 'firstCommitted' | 'lastCommitted'>;

function commitDays({firstCommitted, lastCommitted}: SourceFile): CommitDays {
  // ISO 8601 begins with the author's own day.
  return {firstCommitted, lastCommitted: lastCommitted?.slice(0, 10)};
}

function toDated({
  entry,
  resolved,
  slug,
  input: {file, parsed, pathDate},
}: {
  readonly entry: ParsedEntry;
  readonly resolved: ResolvedDate;
  readonly slug: string;
  readonly input: FileInContext;
}): DatedEntry {
  return {
    ...entry,
    ...resolved,
    slug,
    pathDate,
    path: file.path,
    frontMatter: parsed.frontMatter,
    isPart: parsed.entries.length > 1,
  };
}
