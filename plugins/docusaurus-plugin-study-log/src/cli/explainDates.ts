import type {Log} from '../parse/types';
import {compareBy} from './compareBy';

/** A line for each log: its day, how sure it is, where it stands, and why. */
export function explainDates(logs: readonly Log[]): string {
  return [...logs]
    .sort(compareBy(({source, line}) => [source, line]))
    .map(({date, dateConfidence, dateSource, dateReason, source, line}) => {
      const day = (date ?? 'undated').padEnd(10);
      const sure = `${dateSource}, ${dateConfidence}`.padEnd(22);
      return `${day}  ${sure}  ${source}:${line}  ${dateReason}\n`;
    })
    .join('');
}
