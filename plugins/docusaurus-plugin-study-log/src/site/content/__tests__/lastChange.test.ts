import type {Log} from 'study-log/logs/types';
import type {SourceFile} from 'study-log/read/types';
import {toLastChange} from '../lastChange.js';

const log = (source: string, date: string | null) => ({source, date}) as Log;
const committed: Readonly<Record<string, string | undefined>> = {
  a: '2025-03-01T23:30:00+09:00',
  b: '2025-03-01T15:00:00Z',
};
const change = (...logs: readonly Log[]) =>
  toLastChange(logs, {
    fileOf: ({source}) => ({lastCommitted: committed[source]}) as SourceFile,
  });

it.each([
  ['the last commit', [log('a', '2025-01-01')], committed.a],
  ['the entry’s day without one', [log('new', '2025-01-11')], '2025-01-11'],
  ['nothing without either', [log('new', null)], undefined],
  ['nothing of no logs', [], undefined],
  [
    'the latest instant, whatever the zones',
    [log('a', null), log('b', null), log('new', '2025-01-11')],
    committed.b,
  ],
])('the last change is %s', (_name, logs, expected) => {
  expect(change(...logs)).toBe(expected);
});
