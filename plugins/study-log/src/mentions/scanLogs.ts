import {normalizeText} from '../language/normalize.js';
import {createMemo} from '../memo/createMemo.js';
import type {Log, LogId} from '../logs/types.js';
import {createWordFinder, findChangedWords} from './matcher/changedWords.js';
import {createTableMatcher} from './matcher/createMatcher.js';
import type {MatchPolicy, Matcher} from './matcher/createMatcher.js';
import {learnUnrelatedWords} from './matcher/learnUnrelatedWords.js';
import type {GluedWord} from './matcher/learnUnrelatedWords.js';
import {toPatternTable} from './matcher/patterns.js';
import type {PatternTable, Term} from './matcher/patterns.js';
import {matchLog} from './matchLog.js';
import type {LogMatch} from './matchLog.js';

/** What one log says of the names, with only the built-in unrelated words refused. */
export type Scan = {
  readonly log: Log;
  readonly matches: readonly LogMatch[];
  readonly witnesses: readonly GluedWord[];
};

export type ScannedLogs = {
  readonly matcher: Matcher;
  readonly scans: ReadonlyMap<LogId, Scan>;
};

export type LogScanner = (
  logs: readonly Log[],
  terms: readonly Term[],
) => ScannedLogs;

type Searched = ScannedLogs & {
  readonly terms: string;
  readonly table: PatternTable;
};

export const BUILT_IN: MatchPolicy = {
  unrelated: learnUnrelatedWords([]),
  skipped: new Set(),
};

const NOTHING: Searched = {
  terms: '[]',
  table: new Map(),
  matcher: createTableMatcher(new Map()),
  scans: new Map(),
};

function scanLog(log: Log, matcher: Matcher): Scan {
  return {
    log,
    matches: matchLog({log, matcher, policy: BUILT_IN}),
    witnesses: log.runs.flatMap(({text}) => matcher.findWitnesses(text)),
  };
}

/** Searched again and again only where names change: made for the first of them. */
function normalizeRuns({runs}: Log): string {
  return runs.map(({text}) => normalizeText(text).text).join('\0');
}

/**
 * A search of all logs for all terms that remembers the last one: a log is
 * read again only when it is another object, or when a word that now stands
 * for something else is written in it.
 */
export function createLogScanner(): LogScanner {
  const texts = createMemo<string>();
  let last = NOTHING;
  return (logs, terms) => {
    const key = JSON.stringify(terms);
    const search = key === last.terms ? last : toSearch(key, terms);
    const names =
      search === last || last.scans.size === 0
        ? undefined
        : createWordFinder(findChangedWords(last.table, search.table));
    const isTouched = (log: Log): boolean =>
      names?.(texts(log.id, [log], () => normalizeRuns(log))) ?? false;
    const scans = logs.map((log): [LogId, Scan] => {
      const known = last.scans.get(log.id);
      const holds = known?.log === log && !isTouched(log);
      return [log.id, holds ? known : scanLog(log, search.matcher)];
    });
    last = {...search, scans: new Map(scans)};
    return last;
  };
}

function toSearch(key: string, terms: readonly Term[]): Searched {
  const table = toPatternTable(terms);
  const matcher = createTableMatcher(table);
  return {terms: key, table, matcher, scans: new Map()};
}
