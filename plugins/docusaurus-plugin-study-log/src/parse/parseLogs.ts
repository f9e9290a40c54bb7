import {compareProblems, createProblem} from '../problems';
import type {Problem} from '../problems';
import type {SourceFile} from '../read/types';
import type {PathDate} from './dates/pathDate';
import {findSurroundings} from './dates/surroundings';
import type {Surroundings} from './dates/surroundings';
import type {DatedEntry} from './entries/buildFileLogs';
import {dateEntries} from './entries/dateEntries';
import {parseFile} from './entries/parseFile';
import type {ParsedFile} from './entries/parseFile';
import {toLog} from './entries/toLog';
import {settleSlugs} from './slugs';
import type {CalendarDate, Log} from './types';

type Remembered = {
  /** The hash of the file's text. */
  readonly key: string;
  readonly pathDate: PathDate;
  readonly parsed: ParsedFile;
  readonly logs: readonly Log[];
};

/** What `parseLogs` keeps from one call to the next, by path. Begin with `new Map()`. */
export type ParseMemo = Map<string, Remembered>;

export type ParsedLogs = {
  readonly logs: readonly Log[];
  readonly problems: readonly Problem[];
};

/** The files that the memo does not know as they are now. */
export function filesToParse(
  files: readonly SourceFile[],
  memo: ParseMemo,
): readonly SourceFile[] {
  return files.filter(({path, hash}) => memo.get(path)?.key !== hash);
}

/**
 * Parses all files of a folder into entries, in the order of the files. With
 * a `memo`, a file whose text has not changed is not parsed again, and an
 * entry about which nothing has changed is the same object as before.
 */
export function parseLogs(
  {
    files,
    today,
    parsed: ready = new Map(),
  }: {
    readonly files: readonly SourceFile[];
    /** The day it is: later dates than tomorrow are refused. */
    readonly today: CalendarDate;
    /** Files parsed already, in other threads or in an earlier run, by path. */
    readonly parsed?: ReadonlyMap<string, ParsedFile>;
  },
  memo: ParseMemo = new Map(),
): ParsedLogs {
  const surroundingsOf = findSurroundings(
    files,
    (path) => memo.get(path)?.pathDate,
  );
  const parsed = files.map((file) => {
    const surroundings = surroundingsOf(file.path);
    const {pathDate} = surroundings;
    const known = memo.get(file.path);
    const content =
      known?.key === file.hash
        ? known.parsed
        : (ready.get(file.path) ?? parseFile(file, pathDate));
    return {file, surroundings, parsed: content};
  });
  const {entries, problems: dateProblems} = dateEntries(
    parsed.map(({file, surroundings, parsed: content}) => ({
      file,
      parsed: content,
      today,
      ...surroundings,
    })),
  );
  const slugs = settleSlugs(entries);
  const logs = entries.map((entry, index) =>
    reuse(memo, toLog(entry, slugs[index] ?? entry.slug)),
  );
  updateMemo({memo, parsed, logs});
  const problems = [
    ...parsed.flatMap((file) => file.parsed.problems),
    ...dateProblems,
    ...slugProblems(entries, slugs),
  ].sort(compareProblems);
  return {logs, problems};
}

/** The log of the last call when every field is the same. */
function reuse(memo: ParseMemo, log: Log): Log {
  const before = memo.get(log.source)?.logs.find(({id}) => id === log.id);
  const fields = Object.keys(log) as (keyof Log)[];
  return before && fields.every((field) => before[field] === log[field])
    ? before
    : log;
}

function updateMemo({
  memo,
  parsed,
  logs,
}: {
  readonly memo: ParseMemo;
  readonly parsed: readonly {
    readonly file: SourceFile;
    readonly surroundings: Surroundings;
    readonly parsed: ParsedFile;
  }[];
  readonly logs: readonly Log[];
}): void {
  const bySource = new Map<string, Log[]>();
  for (const log of logs) {
    const own = bySource.get(log.source);
    if (own) {
      own.push(log);
    } else {
      bySource.set(log.source, [log]);
    }
  }
  memo.clear();
  for (const {file, surroundings, parsed: content} of parsed) {
    const own = bySource.get(file.path) ?? [];
    const {pathDate} = surroundings;
    memo.set(file.path, {key: file.hash, pathDate, parsed: content, logs: own});
  }
}

function slugProblems(
  entries: readonly DatedEntry[],
  slugs: readonly string[],
): Problem[] {
  const owners = new Map(
    entries.map(({slug, path}, index) => [slugs[index] ?? slug, path]),
  );
  return entries.flatMap(({slug, path}, index) => {
    const other = owners.get(slug);
    const own = slugs[index] ?? slug;
    return own === slug || other === undefined || other === path
      ? []
      : [
          createProblem('duplicate-slug', {
            source: path,
            line: null,
            slug: own,
            other,
          }),
        ];
  });
}
