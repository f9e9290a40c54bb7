import {isDeepStrictEqual} from 'node:util';
import {createMemo} from '../memo/createMemo.js';
import type {CreateMemo, Memo} from '../memo/createMemo.js';
import {compareProblems, createProblem} from '../problems/index.js';
import type {Problem} from '../problems/index.js';
import type {SourceFile} from '../read/types.js';
import {
  createSurroundingsMemo,
  findSurroundings,
} from './dates/surroundings.js';
import type {Surroundings, SurroundingsMemo} from './dates/surroundings.js';
import {buildFileLogs, toUndated} from './entries/buildFileLogs.js';
import type {
  DatedEntry,
  FileInContext,
  FileLogs,
} from './entries/buildFileLogs.js';
import {dateEntries} from './entries/dateEntries.js';
import type {ParsedFile} from './entries/parseFile.js';
import {toLog} from './entries/toLog.js';
import {settleSlugs} from './slugs.js';
import type {CalendarDate, Log} from './types.js';

type Remembered = {
  /** The hash of the file's text. */
  readonly key: string;
  readonly parsed: ParsedFile;
};

/** What `parseLogs` keeps from one call to the next. */
export type ParseMemo = {
  /** By path. */
  readonly files: Map<string, Remembered>;
  readonly folder: SurroundingsMemo;
  readonly surroundings: Memo<Surroundings>;
  readonly dated: Memo<FileLogs>;
  readonly logs: Memo<Log>;
};

export function createParseMemo(create: CreateMemo = createMemo): ParseMemo {
  return {
    files: new Map(),
    folder: createSurroundingsMemo(create),
    surroundings: create<Surroundings>(isDeepStrictEqual),
    dated: create(),
    logs: create(hasSameFields),
  };
}

function hasSameFields(before: Log, after: Log): boolean {
  const fields = Object.keys(after) as (keyof Log)[];
  return fields.every((field) => before[field] === after[field]);
}

export type ParsedLogs = {
  readonly logs: readonly Log[];
  /** Of the files that are no logs but lead to them: what their headings name, without days or addresses. */
  readonly indexes: readonly Log[];
  readonly problems: readonly Problem[];
};

/** The files that the memo does not know as they are now. */
export function filesToParse(
  files: readonly SourceFile[],
  memo: ParseMemo,
): readonly SourceFile[] {
  return files.filter(({path, hash}) => memo.files.get(path)?.key !== hash);
}

/**
 * The entries of all files of a folder, in the order of the files. With a
 * `memo`, a file whose text has not changed need not be read again, and an
 * entry about which nothing has changed is the same object as before.
 */
export function parseLogs(
  {
    files,
    today,
    parsed: fresh,
  }: {
    readonly files: readonly SourceFile[];
    /** The day it is: later dates than tomorrow are refused. */
    readonly today: CalendarDate;
    /** By path, the files that the memo does not know. */
    readonly parsed: ReadonlyMap<string, ParsedFile>;
  },
  memo: ParseMemo = createParseMemo(),
): ParsedLogs {
  const surroundingsOf = findSurroundings(files, memo.folder);
  const contexts = files.map((file): FileInContext => {
    const {path, hash} = file;
    const {pathDate, family, index} = surroundingsOf(path);
    const surroundings = memo.surroundings(
      path,
      [pathDate, family, index],
      () => ({pathDate, family, index}),
    );
    const known = memo.files.get(path);
    const parsed = known?.key === hash ? known.parsed : fresh.get(path);
    if (!parsed) {
      throw new Error(`parseLogs: ${path} was not read`);
    }
    return {file, parsed, today, ...surroundings};
  });
  const {entries, problems: dateProblems} = dateEntries(contexts, (input) =>
    dateFile(input, memo),
  );
  const slugs = settleSlugs(entries);
  const logs = entries.map((entry, index) => {
    const id = slugs[index] ?? entry.slug;
    return memo.logs(id, [entry], () => toLog(entry, id));
  });
  rememberFiles(contexts, memo);
  const problems = [
    ...contexts.flatMap(({parsed}) => parsed.problems),
    ...dateProblems,
    ...slugProblems(entries, slugs),
  ].sort(compareProblems);
  const indexes = contexts
    .filter(({parsed}) => parsed.onlyLeads)
    .flatMap((input) => indexLogs(input, memo));
  return {logs, indexes, problems};
}

/** What an index says, without days or addresses. */
function indexLogs(input: FileInContext, memo: ParseMemo): readonly Log[] {
  const {file, parsed} = input;
  return parsed.entries.map((entry) => {
    const id = `${file.path}:${entry.line}`;
    return memo.logs(id, [entry], () => toLog(toUndated(entry, input), id));
  });
}

/** A file with a bracket is dated a second time. */
function dateFile(input: FileInContext, memo: ParseMemo): FileLogs {
  const {file, parsed, today, pathDate, family, index, bracket} = input;
  return memo.dated(
    bracket ? `${file.path}\nbracket` : file.path,
    [file, parsed, today, pathDate, family, index, bracket],
    () => buildFileLogs(input),
  );
}

function rememberFiles(
  contexts: readonly FileInContext[],
  {files}: ParseMemo,
): void {
  files.clear();
  for (const {file, parsed} of contexts) {
    files.set(file.path, {key: file.hash, parsed});
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
