import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Site} from './site';

/** The parts of the plugin's own `report.json` that these tests read. */
export type BuildReport = {
  readonly entries: number;
  readonly read: number;
  readonly cached: number;
  readonly problems: readonly {
    readonly code: string;
    readonly source: string;
    readonly line: number | null;
    readonly hint: string;
  }[];
};

/** What the last build of a site did. */
export function readBuildReport({dir}: Site): BuildReport {
  const file = join(
    dir,
    '.docusaurus',
    'docusaurus-plugin-study-log',
    'default',
    'report.json',
  );
  return JSON.parse(readFileSync(file, 'utf8')) as BuildReport;
}
