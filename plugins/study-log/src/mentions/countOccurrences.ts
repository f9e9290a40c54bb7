import {isDeepStrictEqual} from 'node:util';
import {createMemo} from '../memo/createMemo.js';
import type {CreateMemo, Memo} from '../memo/createMemo.js';
import {createGroupMemo, groupParts} from '../memo/groupParts.js';
import type {GroupMemo, Part} from '../memo/groupParts.js';
import type {Log} from '../logs/types.js';
import type {Occurrences} from '../concepts/findCandidates.js';
import type {LogMatch} from './matchLog.js';

/** How often each concept is named in one log, and in all. */
export type CountMemo = {
  readonly ofLog: Memo<Part<number>>;
  /** By concept key. */
  readonly counts: GroupMemo<number>;
  readonly ofConcept: Memo<Occurrences>;
};

export function createCountMemo(create: CreateMemo = createMemo): CountMemo {
  return {
    ofLog: create<Part<number>>(isDeepStrictEqual),
    counts: createGroupMemo(create),
    ofConcept: create(),
  };
}

const NOWHERE: Occurrences = {matches: 0, logs: 0};

/** How often one log names each concept. */
function countMatches(matches: readonly LogMatch[]): Part<number> {
  const counts = new Map<string, number>();
  for (const {id} of matches) {
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** Answers, by concept key, how often a concept is named in all logs. */
export function countOccurrences(
  logs: readonly Log[],
  scanOf: (log: Log) => readonly LogMatch[],
  memo: CountMemo,
): (key: string) => Occurrences {
  const counts = groupParts(
    logs.map((log) => {
      const scan = scanOf(log);
      return memo.ofLog(log.id, [scan], () => countMatches(scan));
    }),
    memo.counts,
  );
  return (key) => {
    const own = counts.get(key);
    return own === undefined
      ? NOWHERE
      : memo.ofConcept(key, [own], () => ({
          matches: own.reduce((sum, count) => sum + count, 0),
          logs: own.length,
        }));
  };
}
