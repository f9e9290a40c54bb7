import type {Problem} from '../../problems';
import type {SourceFile} from '../../read/types';
import type {PathDate} from '../dates/pathDate';
import {resolveDate} from '../dates/resolveDate';
import type {Surroundings} from '../dates/surroundings';
import type {ResolvedDate} from '../dates/types';
import {entrySlug, fileSlug} from '../slugs';
import type {CalendarDate, FrontMatter} from '../types';
import type {ParsedEntry, ParsedFile} from './parseFile';

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

type FileInContext = Surroundings & {
  readonly file: SourceFile;
  readonly parsed: ParsedFile;
  readonly today: CalendarDate;
};

/** Dates the entries of one file; a draft has none. */
export function buildFileLogs(input: FileInContext): {
  readonly entries: readonly DatedEntry[];
  readonly problems: readonly Problem[];
} {
  const {parsed} = input;
  if (parsed.frontMatter.draft === true) {
    return {entries: [], problems: []};
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

type Dated = {
  readonly entry: DatedEntry;
  readonly problems: readonly Problem[];
};

function dateWhole(entry: ParsedEntry, input: FileInContext): Dated {
  const {file, parsed, pathDate, family, index} = input;
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
      firstCommitted: file.firstCommitted,
    },
    input.today,
  );
  const slug = fileSlug(file.path, pathDate);
  return {entry: toDated({entry, resolved, slug, input}), problems};
}

/** One of many days in a file: its heading alone decides. */
function datePart(entry: ParsedEntry, input: FileInContext): Dated {
  const {file, pathDate} = input;
  const {problems, ...resolved} = resolveDate(
    {source: file.path, line: entry.line, heading: entry.heading},
    input.today,
  );
  const slug = entrySlug({
    path: file.path,
    pathDate,
    date: resolved.date,
    heading: entry.heading?.text ?? '',
  });
  return {entry: toDated({entry, resolved, slug, input}), problems};
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
