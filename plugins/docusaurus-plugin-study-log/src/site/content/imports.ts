import type {CalendarDate, Log} from 'study-log/logs/types';
import {groupBy} from 'study-log/collections/groupBy';

/** Logs that were put into git on one day: it says when they were brought in, not when they were written. */
export type Import = {
  readonly date: CalendarDate;
  readonly logs: readonly Log[];
};

/** So many on one day nobody writes: in real folders a tenth of the files came with 20 or more others. */
const FEWEST = 20;

/** Tells the logs of bulk imports from the others; both in the given order. */
export function splitImports(logs: readonly Log[]): {
  readonly written: readonly Log[];
  readonly imports: readonly Import[];
} {
  const committed = logs.filter(({dateSource}) => dateSource === 'git');
  const imports = [...groupBy(committed, ({date}) => date ?? '')]
    .map(([date, onDay]) => ({date, logs: onDay}))
    .filter((day) => day.logs.length >= FEWEST);
  const imported = new Set(imports.flatMap((day) => day.logs));
  return {written: logs.filter((log) => !imported.has(log)), imports};
}
