import {groupBy} from '../../collections/groupBy.js';
import {createProblem} from '../../problems/index.js';
import type {Problem} from '../../problems/index.js';
import type {Bracket, Numbered} from '../dates/types.js';
import {buildFileLogs} from './buildFileLogs.js';
import type {DatedEntry, FileInContext, FileLogs} from './buildFileLogs.js';

/**
 * Dates the entries of all files. Files without a written date that are
 * numbered (`Day2`) are looked at a second time, with the days of their
 * numbered siblings. The entries are in the order of `files`.
 *
 * @param build - `buildFileLogs`, or one that remembers
 */
export function dateEntries(
  files: readonly FileInContext[],
  build: typeof buildFileLogs = buildFileLogs,
): FileLogs {
  const alone = files.map((file) => build(file));
  const brackets = findBrackets(alone.flatMap(({entries}) => entries));
  const built = files.map((input, index) => {
    const bracket = brackets.get(input.file.path);
    const known = alone[index];
    return known && !bracket ? known : build({...input, bracket});
  });
  const entries = built.flatMap((file) => file.entries);
  return {
    entries,
    problems: [
      ...built.flatMap((file) => file.problems),
      ...findDuplicates(entries),
    ],
  };
}

/** For each numbered file without a sure date, by path: the nearest numbers below and above it that have one. */
function findBrackets(
  entries: readonly DatedEntry[],
): ReadonlyMap<string, Bracket> {
  const brackets = new Map<string, Bracket>();
  for (const {dated, undated} of groupBySeries(entries)) {
    for (const {path, number} of undated) {
      const before = dated.filter((each) => each.number < number).at(-1);
      const after = dated.find((each) => each.number > number);
      if (before && after && before.date <= after.date) {
        brackets.set(path, {number, before, after});
      }
    }
  }
  return brackets;
}

type Series = {
  /** By number. */
  readonly dated: readonly Numbered[];
  readonly undated: readonly Omit<Numbered, 'date'>[];
};

function groupBySeries(entries: readonly DatedEntry[]): readonly Series[] {
  const groups = new Map<
    string,
    {dated: Numbered[]; undated: Omit<Numbered, 'date'>[]}
  >();
  for (const {path, isPart, date, dateConfidence, pathDate} of entries) {
    if (!isPart && pathDate.ordinal) {
      const {number, series} = pathDate.ordinal;
      const group = groups.get(series) ?? {dated: [], undated: []};
      groups.set(series, group);
      if (date === null || dateConfidence === 'estimated') {
        group.undated.push({path, number});
      } else {
        group.dated.push({path, number, date});
      }
    }
  }
  return [...groups.values()].map(({dated, undated}) => ({
    dated: dated.sort((a, b) => a.number - b.number),
    undated,
  }));
}

/** Entries of one day about which their paths and headings say nothing else: most often a copied name or heading. */
function findDuplicates(entries: readonly DatedEntry[]): readonly Problem[] {
  const byDay = groupBy(
    entries.filter(({dateConfidence}) => dateConfidence !== 'estimated'),
    ({date}) => date,
  );
  return [...byDay].flatMap(([date, ofDay]) =>
    date === null || ofDay.length === 1 ? [] : findTwins(ofDay),
  );
}

function findTwins(ofDay: readonly DatedEntry[]): readonly Problem[] {
  const alike = groupBy(ofDay, ({pathDate, heading}) =>
    [pathDate.rest, heading?.title ?? ''].join('\n'),
  );
  return [...alike.values()].flatMap(([first, ...others]) =>
    first ? others.map((other) => toDuplicate(other, first)) : [],
  );
}

function toDuplicate(entry: DatedEntry, first: DatedEntry): Problem {
  const {path: source, isPart, line, date} = entry;
  return createProblem('date-duplicate', {
    source,
    line: isPart ? line : null,
    date: date ?? '',
    other:
      first.path === source ? `The entry on line ${first.line}` : first.path,
  });
}
