import type {TimelineDay} from 'study-log/knowledge/types';
import type {Log, LogId} from 'study-log/logs/types';

/**
 * The days that count as studied, ascending: those with a log whose date is
 * no estimate. A commit may be years before or after the study, so an estimate
 * stands in lists, and stretches nothing; where every date is one, they are
 * all there is.
 */
export function findKnownDays(
  timeline: readonly TimelineDay[],
  logs: ReadonlyMap<LogId, Log>,
): readonly TimelineDay[] {
  const known = timeline.filter((day) =>
    day.logs.flatMap((id) => logs.get(id) ?? []).some(isKnown),
  );
  return known.length > 0 ? known : timeline;
}

/** The dates of logs by the same rule, one a log. */
export function toKnownDates(logs: readonly Log[]): readonly string[] {
  const known = logs.filter(isKnown);
  return (known.length > 0 ? known : logs).flatMap(({date}) => date ?? []);
}

/** Whether its day is more than an estimate. */
export function isKnown({
  date,
  dateConfidence,
}: Pick<Log, 'date' | 'dateConfidence'>): boolean {
  return date !== null && dateConfidence !== 'estimated';
}
