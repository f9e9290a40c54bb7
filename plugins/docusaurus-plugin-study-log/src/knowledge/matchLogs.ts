import {isDeepStrictEqual} from 'node:util';
import {createMemo} from '../memo/createMemo';
import type {Memo} from '../memo/createMemo';
import type {Log} from '../parse/types';
import {learnUnrelatedWords} from './matcher/learnUnrelatedWords';
import type {GluedWord} from './matcher/learnUnrelatedWords';
import {createMatcher} from './matcher/createMatcher';
import type {MatchPolicy, Matcher} from './matcher/createMatcher';
import type {Term} from './matcher/patterns';
import {matchLog} from './mentions/matchLog';
import type {LogMatch} from './mentions/matchLog';

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
  readonly matcher: Memo<Matcher>;
  readonly scan: Memo<readonly LogMatch[]>;
  readonly witnesses: Memo<readonly GluedWord[]>;
  readonly unrelated: Memo<ReadonlySet<string>>;
  readonly policy: Memo<MatchPolicy>;
  readonly settled: Memo<readonly LogMatch[]>;
};

export function createMatchMemo(): MatchMemo {
  return {
    matcher: createMemo(),
    scan: createMemo(),
    witnesses: createMemo<readonly GluedWord[]>(isDeepStrictEqual),
    unrelated: createMemo(),
    policy: createMemo<MatchPolicy>(isDeepStrictEqual),
    settled: createMemo(),
  };
}

const NOTHING_SKIPPED: ReadonlySet<string> = new Set();

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
  const matcher = memo.matcher('', [JSON.stringify(terms)], () =>
    createMatcher(terms),
  );
  const first: MatchPolicy = {
    unrelated: learnUnrelatedWords([]),
    skipped: NOTHING_SKIPPED,
  };
  const scanOf = (log: Log): readonly LogMatch[] =>
    memo.scan(log.id, [log, matcher], () =>
      matchLog({log, matcher, policy: first}),
    );
  const witnesses = logs.map((log) =>
    memo.witnesses(log.id, [log, matcher], () =>
      log.runs.flatMap(({text}) => matcher.findWitnesses(text)),
    ),
  );
  const unrelated = memo.unrelated('', witnesses, () =>
    learnUnrelatedWords(witnesses.flat()),
  );
  const learnsMore = unrelated.size > first.unrelated.size;

  return {
    scanOf,
    settle: (skipped) => {
      const policy = memo.policy('', [unrelated, skipped], () => ({
        unrelated,
        skipped,
      }));
      const matchesOf = (log: Log): readonly LogMatch[] => {
        const matches = scanOf(log);
        return !learnsMore && !matches.some(({id}) => skipped.has(id))
          ? matches
          : memo.settled(log.id, [log, matcher, policy], () =>
              matchLog({log, matcher, policy}),
            );
      };
      return {matchesOf, find: (text) => matcher.find(text, policy)};
    },
  };
}
