import type {SourceFile} from '../../../read/types.js';
import {parseLogsNow} from '../../../__tests__/support/parseNow.js';
import type {Log} from '../../types.js';

const TODAY = '2026-06-01';

export type Sample = {
  readonly path: string;
  readonly text?: string;
  /** Day of the first commit, and of the last when it is another. */
  readonly committed?: string;
  readonly lastCommitted?: string;
};

/** The logs of a folder of samples. */
export function logsOf(samples: readonly Sample[]): readonly Log[] {
  const files = samples.map(
    ({path, text = '본문', committed, lastCommitted}): SourceFile => ({
      path,
      text,
      encoding: 'utf-8',
      hash: text,
      firstCommitted: committed,
      lastCommitted: `${lastCommitted ?? committed}T12:00:00+09:00`,
    }),
  );
  return parseLogsNow({files, today: TODAY}).logs;
}

/** `2025-01-11 path exact`, or `none` for an entry without a date; of the first sample's first entry. */
export function dateOf(...samples: readonly [Sample, ...Sample[]]): string {
  const log = logsOf(samples).find(({source}) => source === samples[0].path);
  return log?.date == null
    ? 'none'
    : `${log.date} ${log.dateSource} ${log.dateConfidence}`;
}
