import {isDeepStrictEqual} from 'node:util';
import {createMemo} from '../memo/createMemo.js';
import type {CreateMemo, Memo} from '../memo/createMemo.js';
import type {Log} from '../logs/types.js';
import {normalizeText} from '../language/normalize.js';
import {createWordFinder} from './matcher/changedWords.js';
import {learnUnrelatedWords} from './matcher/learnUnrelatedWords.js';
import type {Match} from './matcher/createMatcher.js';
import type {Term} from './matcher/patterns.js';
import {matchLog} from './matchLog.js';
import type {LogMatch} from './matchLog.js';
import {BUILT_IN, createLogScanner} from './scanLogs.js';
import type {LogScanner, Scan} from './scanLogs.js';

/** All logs searched for all terms, with only the built-in unrelated words refused. */
export type MatchedLogs = {
  readonly scanOf: (log: Log) => readonly LogMatch[];
  /** The matches that hold once it is known which terms have no page. */
  readonly settle: (skipped: ReadonlySet<string>) => SettledMatches;
};

export type SettledMatches = {
  /** Of any log, also one that was not among those searched. */
  readonly matchesOf: (log: Log) => readonly LogMatch[];
  /** Keys of the concepts that a line of text names. */
  readonly find: (text: string) => readonly {readonly id: string}[];
};

/** What one search may reuse of the one before. */
export type MatchMemo = {
  readonly scan: LogScanner;
  readonly unrelated: Memo<ReadonlySet<string>>;
  readonly find: Memo<(text: string) => readonly Match[]>;
  /** By entry. */
  readonly matches: Memo<readonly LogMatch[]>;
};

export function createMatchMemo(create: CreateMemo = createMemo): MatchMemo {
  return {
    scan: createLogScanner(),
    unrelated: create<ReadonlySet<string>>(isDeepStrictEqual),
    find: create(),
    matches: create(),
  };
}

/**
 * Searches the logs twice where need be: the first scan counts names and
 * gathers what the site's own text says of unrelated words; a log is read
 * again only if that, or a term without a page, touches it.
 */
export function matchLogs({
  logs,
  terms,
  memo,
}: {
  readonly logs: readonly Log[];
  readonly terms: readonly Term[];
  readonly memo: MatchMemo;
}): MatchedLogs {
  const {matcher, scans} = memo.scan(logs, terms);
  const scanOf = ({id}: Log): Scan => scans.get(id) as Scan;
  const witnesses = logs.map((log) => scanOf(log).witnesses);
  const unrelated = memo.unrelated('', witnesses, () =>
    learnUnrelatedWords(witnesses.flat()),
  );
  const holdsLearned = createWordSearch(
    [...unrelated].filter((word) => !BUILT_IN.unrelated.has(word)),
  );

  const settle = (skipped: ReadonlySet<string>): SettledMatches => {
    const search = (log: Log, scan: Scan): readonly LogMatch[] =>
      !scan.matches.some(({id}) => skipped.has(id)) && !holdsLearned(log)
        ? scan.matches
        : matchLog({log, matcher, policy: {unrelated, skipped}});
    const matchesOf = (log: Log): readonly LogMatch[] => {
      const scan = scans.get(log.id);
      if (!scan) {
        return matchLog({log, matcher, policy: {unrelated, skipped}});
      }
      return memo.matches(log.id, [scan, unrelated, skipped], () =>
        search(log, scan),
      );
    };
    const find = memo.find(
      '',
      [matcher, unrelated, skipped],
      () => (text) => matcher.find(text, {unrelated, skipped}),
    );
    return {matchesOf, find};
  };
  return {scanOf: (log) => scanOf(log).matches, settle};
}

/** Whether one of the words begins anywhere in a log where a name may begin. */
function createWordSearch(words: readonly string[]): (log: Log) => boolean {
  if (words.length === 0) {
    return () => false;
  }
  const hasWord = createWordFinder(words);
  return ({runs}) => runs.some(({text}) => hasWord(normalizeText(text).text));
}
