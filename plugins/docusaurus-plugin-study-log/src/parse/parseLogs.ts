import {compareProblems, createProblem} from '../problems';
import type {Problem} from '../problems';
import type {SourceFile} from '../read/types';
import {yearOf} from './dates/calendar';
import type {PathDate} from './dates/pathDate';
import {findSurroundings} from './dates/surroundings';
import type {Surroundings} from './dates/surroundings';
import {buildFileLogs} from './entries/buildFileLogs';
import type {DatedEntry} from './entries/buildFileLogs';
import {parseFile} from './entries/parseFile';
import type {ParsedFile} from './entries/parseFile';
import {toLog} from './entries/toLog';
import {settleSlugs} from './slugs';
import type {CalendarDate, Log} from './types';

type Remembered = {
  readonly key: string;
  readonly pathDate: PathDate;
  readonly parsed: ParsedFile;
  readonly logs: readonly Log[];
};

/** What `parseLogs` keeps from one call to the next, by path. Begin with `new Map()`. */
export type ParseMemo = Map<string, Remembered>;

/**
 * Parses all files of a folder into entries, in the order of the files. With
 * a `memo`, a file whose text has not changed is not parsed again, and an
 * entry about which nothing has changed is the same object as before.
 */
export function parseLogs(
  {
    files,
    today,
  }: {
    readonly files: readonly SourceFile[];
    /** The day it is: later dates than tomorrow are refused. */
    readonly today: CalendarDate;
  },
  memo: ParseMemo = new Map(),
): {readonly logs: readonly Log[]; readonly problems: readonly Problem[]} {
  const surroundingsOf = findSurroundings(
    files,
    (path) => memo.get(path)?.pathDate,
  );
  const parsed = files.map((file) => {
    const surroundings = surroundingsOf(file.path);
    const {pathDate} = surroundings;
    return {file, surroundings, ...parseOnce({file, memo, pathDate})};
  });
  const built = parsed.map(({file, surroundings, parsed: content}) =>
    buildFileLogs({file, parsed: content, today, ...surroundings}),
  );
  const entries = built.flatMap((file) => file.entries);
  const slugs = settleSlugs(entries);
  const logs = entries.map((entry, index) =>
    reuse(memo, toLog(entry, slugs[index] ?? entry.slug)),
  );
  updateMemo({memo, parsed, logs});
  const problems = [
    ...parsed.flatMap((file) => file.parsed.problems),
    ...built.flatMap((file) => file.problems),
    ...slugProblems(entries, slugs),
  ].sort(compareProblems);
  return {logs, problems};
}

/** The file as parsed before, when neither its text nor the year for its short dates has changed. */
function parseOnce({
  file,
  memo,
  pathDate: {date, year, month},
}: {
  readonly file: SourceFile;
  readonly memo: ParseMemo;
  readonly pathDate: PathDate;
}): {readonly key: string; readonly parsed: ParsedFile} {
  const fallbackYear =
    file.firstCommitted === undefined ? undefined : yearOf(file.firstCommitted);
  const key = `${file.hash} ${fallbackYear ?? ''}`;
  const known = memo.get(file.path);
  if (known?.key === key) {
    return {key, parsed: known.parsed};
  }
  const context = {
    year: date ? yearOf(date) : year,
    month: date ? undefined : month,
  };
  return {key, parsed: parseFile(file, {context, fallbackYear})};
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
    readonly key: string;
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
  for (const {file, key, surroundings, parsed: content} of parsed) {
    const own = bySource.get(file.path) ?? [];
    const {pathDate} = surroundings;
    memo.set(file.path, {key, pathDate, parsed: content, logs: own});
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
