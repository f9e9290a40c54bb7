import {groupBy} from '../collections/groupBy.js';
import type {Log} from '../logs/types.js';
import {compareText} from '../logs/order.js';
import type {Concept, TimelineDay} from './types.js';

/** The days that have logs, ascending, each with what was new on it. `logs` in telling order. */
export function buildTimeline(
  logs: readonly Log[],
  concepts: readonly Concept[],
): readonly TimelineDay[] {
  const newConcepts = groupBy(
    concepts.filter(({candidate}) => !candidate),
    ({firstSeen}) => firstSeen,
  );
  const days = groupBy(logs, ({date}) => date);
  return [...days]
    .flatMap(([date, ofDay]) => (date === null ? [] : [{date, ofDay}]))
    .sort((a, b) => compareText(a.date, b.date))
    .map(({date, ofDay}) => ({
      date,
      logs: ofDay.map(({id}) => id),
      newConcepts: (newConcepts.get(date) ?? []).map(({id}) => id),
    }));
}
