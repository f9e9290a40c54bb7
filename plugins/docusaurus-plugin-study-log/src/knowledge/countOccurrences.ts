import type {Memo} from '../memo/createMemo';
import type {Log} from '../parse/types';
import type {Occurrences} from './concepts/findCandidates';
import type {LogMatch} from './mentions/matchLog';

/** How often each draft is named in one log. */
export type LogCounts = ReadonlyMap<string, number>;

/** How often one log names each draft. */
function countMatches(matches: readonly LogMatch[]): LogCounts {
  const counts = new Map<string, number>();
  for (const {id} of matches) {
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** How often each draft is named in all logs, by key. */
export function countOccurrences(
  logs: readonly Log[],
  scanOf: (log: Log) => readonly LogMatch[],
  memo: Memo<LogCounts>,
): ReadonlyMap<string, Occurrences> {
  const occurrences = new Map<string, {matches: number; logs: number}>();
  for (const log of logs) {
    const scan = scanOf(log);
    const counts = memo(log.id, [scan], () => countMatches(scan));
    for (const [id, count] of counts) {
      const all = occurrences.get(id) ?? {matches: 0, logs: 0};
      all.matches += count;
      all.logs += 1;
      occurrences.set(id, all);
    }
  }
  return occurrences;
}
