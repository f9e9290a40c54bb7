import type {Log} from '../parse/types';
import {compareText} from './order';
import type {Concept, ConceptId, TimelineDay} from './types';

/** The days that have logs, ascending, each with what was new on it. `logs` in telling order. */
export function buildTimeline(
  logs: readonly Log[],
  concepts: readonly Concept[],
): readonly TimelineDay[] {
  const newConcepts = new Map<string, ConceptId[]>();
  for (const {id, firstSeen, candidate} of concepts) {
    if (firstSeen !== null && !candidate) {
      newConcepts.set(firstSeen, [...(newConcepts.get(firstSeen) ?? []), id]);
    }
  }
  const days = new Map<string, Log[]>();
  for (const log of logs) {
    if (log.date !== null) {
      days.set(log.date, [...(days.get(log.date) ?? []), log]);
    }
  }
  return [...days]
    .sort(([a], [b]) => compareText(a, b))
    .map(([date, ofDay]) => ({
      date,
      logs: ofDay.map(({id}) => id),
      newConcepts: newConcepts.get(date) ?? [],
    }));
}
