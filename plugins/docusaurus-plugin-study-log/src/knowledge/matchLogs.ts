import type {Log} from '../parse/types';
import {learnUnrelatedWords} from './matcher/learnUnrelatedWords';
import type {GluedWord} from './matcher/learnUnrelatedWords';
import {createMatcher} from './matcher/createMatcher';
import type {MatchPolicy, Matcher} from './matcher/createMatcher';
import type {Term} from './matcher/patterns';
import {matchLog} from './mentions/matchLog';
import type {LogMatch} from './mentions/matchLog';

type Scan = {
  readonly matches: readonly LogMatch[];
  readonly witnesses: readonly GluedWord[];
};

/** All logs searched for all terms, with only the built-in unrelated words refused. */
export type MatchedLogs = {
  readonly scanOf: (log: Log) => readonly LogMatch[];
  /** The matches that hold once it is known which terms have no page. */
  readonly settle: (skipped: ReadonlySet<string>) => SettledMatches;
};

export type SettledMatches = {
  readonly matchesOf: (log: Log) => readonly LogMatch[];
  /** Draft keys that a line of text names. */
  readonly find: (text: string) => readonly {readonly id: string}[];
};

/** What one search may reuse of the one before: same terms, same `Log` objects. */
export type MatchMemo = {
  matching?: {
    readonly signature: string;
    readonly matcher: Matcher;
    readonly scans: WeakMap<Log, Scan>;
    settled: {
      readonly signature: string;
      readonly matches: WeakMap<Log, readonly LogMatch[]>;
    };
  };
};

const NOTHING_SKIPPED: ReadonlySet<string> = new Set();

function matchingOf(
  terms: readonly Term[],
  memo: MatchMemo,
): NonNullable<MatchMemo['matching']> {
  const signature = JSON.stringify(terms);
  if (memo.matching?.signature !== signature) {
    memo.matching = {
      signature,
      matcher: createMatcher(terms),
      scans: new WeakMap(),
      settled: {signature: '', matches: new WeakMap()},
    };
  }
  return memo.matching;
}

/**
 * Searches the logs twice where need be: the first scan counts names and
 * gathers what the site's own text says of unrelated words; a log is read
 * again only if that, or a term without a page, touches it.
 */
export function matchLogs(request: {
  readonly logs: readonly Log[];
  readonly terms: readonly Term[];
  readonly memo: MatchMemo;
}): MatchedLogs {
  const {logs, terms, memo} = request;
  const matching = matchingOf(terms, memo);
  const {matcher, scans} = matching;
  const first: MatchPolicy = {
    unrelated: learnUnrelatedWords([]),
    skipped: NOTHING_SKIPPED,
  };
  const scan = (log: Log): Scan => {
    const known = scans.get(log);
    const result = known ?? {
      matches: matchLog({log, matcher, policy: first}),
      witnesses: log.runs.flatMap(({text}) => matcher.findWitnesses(text)),
    };
    scans.set(log, result);
    return result;
  };
  const unrelated = learnUnrelatedWords(
    logs.flatMap((log) => scan(log).witnesses),
  );
  const learnsMore = unrelated.size > first.unrelated.size;

  return {
    scanOf: (log) => scan(log).matches,
    settle: (skipped) => {
      const policy = {unrelated, skipped};
      const signature = JSON.stringify([[...unrelated], [...skipped].sort()]);
      if (matching.settled.signature !== signature) {
        matching.settled = {signature, matches: new WeakMap()};
      }
      const {matches: settled} = matching.settled;
      const matchesOf = (log: Log): readonly LogMatch[] => {
        const {matches} = scan(log);
        if (!learnsMore && !matches.some(({id}) => skipped.has(id))) {
          return matches;
        }
        const result = settled.get(log) ?? matchLog({log, matcher, policy});
        settled.set(log, result);
        return result;
      };
      return {matchesOf, find: (text) => matcher.find(text, policy)};
    },
  };
}
