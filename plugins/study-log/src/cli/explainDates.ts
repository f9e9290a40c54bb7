import type {Log} from '../logs/types.js';
import {compareBy} from './compareBy.js';

/** Where what was passed over stands: below the reason of the day that is used. */
const INDENT = ' '.repeat(12);

/** For each log its day, how sure it is, where it stands, and why; then, a line each, what else was considered and why it was not used. */
export function explainDates(logs: readonly Log[]): string {
  return [...logs]
    .sort(compareBy(({source, line}) => [source, line]))
    .map((log) => {
      const {date, dateConfidence, dateSource, source, line} = log;
      const day = (date ?? 'undated').padEnd(10);
      const sure = `${dateSource}, ${dateConfidence}`.padEnd(22);
      const passedOver = (log.datePassedOver ?? '')
        .split('\n')
        .filter((sentence) => sentence !== '')
        .map((sentence) => `${INDENT}${sentence}\n`)
        .join('');
      return `${day}  ${sure}  ${source}:${line}  ${log.dateReason}\n${passedOver}`;
    })
    .join('');
}
