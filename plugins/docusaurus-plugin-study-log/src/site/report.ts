import type {Log} from 'study-log/logs/types';
import {
  formatLeftOut,
  formatProblem,
  type Problem,
  type Severity,
} from 'study-log/problems/index';
import {formatParts, type PublishedPart} from './publish/measure.js';

const EXAMPLES = 3;

/** What a history that is not there, or not whole, costs: days that it could have estimated. */
const CAUSES: readonly string[] = ['git-missing', 'git-shallow'];

/** What a build did with a folder; `report.json` in the plugin's data folder. */
export type BuildReport = {
  readonly entries: number;
  readonly files: number;
  readonly concepts: number;
  readonly pages: number;
  /** The diagrams that were drawn or taken from the cache, and, once the site is built, what was published beside the pages. */
  readonly published: readonly PublishedPart[];
  /** Files read now, and files that the cache knew. */
  readonly read: number;
  readonly cached: number;
  /** Entries by where their date came from. */
  readonly dateSources: Readonly<Record<string, number>>;
  readonly problems: readonly Problem[];
};

export function countDateSources(
  logs: readonly Log[],
): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  logs.forEach(({dateSource}) => {
    counts[dateSource] = (counts[dateSource] ?? 0) + 1;
  });
  return counts;
}

const SHOWN = 10;
const RANK: Readonly<Record<Severity, number>> = {
  error: 0,
  warning: 1,
  info: 2,
};

const number = (count: number, one: string, more: string): string =>
  `${count} ${count === 1 ? one : more}`;

function toRest(rest: number, shown: number): string {
  return shown === 0 ? number(rest, 'note', 'notes') : `… and ${rest} more`;
}

/** The report for the terminal: short; `study-log check` prints it whole. */
export function formatReport(report: BuildReport, folder: string): string {
  const shown = report.problems
    .filter(({severity}) => severity !== 'info')
    .sort((a, b) => RANK[a.severity] - RANK[b.severity]);
  const rest = report.problems.length - Math.min(shown.length, SHOWN);
  const dates = Object.entries(report.dateSources)
    .sort(([, a], [, b]) => b - a)
    .map(([source, count]) => `${source} ${count}`)
    .join(', ');
  const undated = formatUndated(report.problems);
  const leftOut = formatLeftOut(report.problems);
  return [
    `${folder}: ${number(report.entries, 'entry', 'entries')} from ${number(report.files, 'file', 'files')}, ${number(report.concepts, 'concept', 'concepts')}, ${number(report.pages, 'page', 'pages')} (files read ${report.read}, cached ${report.cached}).`,
    `  Dates from: ${dates}.`,
    ...(undated === null ? [] : [`  ${undated}`]),
    ...(leftOut === null ? [] : [`  ${leftOut}`]),
    ...(report.published.length > 0
      ? [`  Published: ${formatParts(report.published)}.`]
      : []),
    ...shown.slice(0, SHOWN).map((problem) => `  ${formatProblem(problem)}`),
    ...(rest > 0
      ? [
          `  ${toRest(rest, shown.length)}: run "study-log check --all" to see them.`,
        ]
      : []),
  ].join('\n');
}

/** The logs without a date as one line for the terminal, with what may have cost them theirs; null when all have one. */
export function formatUndated(problems: readonly Problem[]): string | null {
  const undated = problems.filter(({code}) => code === 'date-missing');
  if (undated.length === 0) {
    return null;
  }
  const cause = problems.find(({code}) => CAUSES.includes(code));
  const examples = undated.slice(0, EXAMPLES).map(({source}) => source);
  const names = [
    ...new Set(examples),
    ...(undated.length > EXAMPLES ? ['…'] : []),
  ].join(', ');
  const why = cause ? ` ${cause.message} ${cause.hint}` : '';
  return `Without a date: ${undated.length} (${names}).${why}`;
}
