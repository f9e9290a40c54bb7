import path from 'node:path';

import {compareProblems} from '../problems/compareProblems.js';
import {formatLeftOut} from '../problems/formatLeftOut.js';
import type {ConceptReview} from '../knowledge/review/reviewConcepts.js';
import type {Problem, Severity} from '../problems/types.js';
import {formatConceptReview} from './conceptReport.js';
import {INDEX_VERSION} from './indexTypes.js';

const FORMATS = ['text', 'json', 'github'] as const;

export type ReportFormat = (typeof FORMATS)[number];

export function isReportFormat(name: string): name is ReportFormat {
  return FORMATS.some((format) => format === name);
}

type ReportContext = {
  readonly format: ReportFormat;
  /** List notes (`info`) as well; `text` only. */
  readonly all: boolean;
  /** How many logs were read. */
  readonly logs: number;
  /** Absolute path of the log folder. */
  readonly root: string;
  /** GitHub wants paths relative to the repository, where the command runs. */
  readonly cwd: string;
  /** What a person may settle in concepts.yml; `text` and `json` only. */
  readonly review?: ConceptReview;
};

/** The problems for people or machines, in report order, and what concerns concepts, ending in a line break. */
export function formatReport(
  problems: readonly Problem[],
  context: ReportContext,
): string {
  const sorted = [...problems].sort(compareProblems);
  switch (context.format) {
    case 'json':
      return `${JSON.stringify({version: INDEX_VERSION, problems: sorted, ...context.review}, null, 2)}\n`;
    case 'github':
      return sorted
        .map((problem) => `${toAnnotation(problem, context)}\n`)
        .join('');
    default:
      return (
        toText(sorted, context) +
        (context.review ? formatConceptReview(context.review, context) : '')
      );
  }
}

function toText(
  problems: readonly Problem[],
  {all, logs}: ReportContext,
): string {
  const listed = problems.filter(({severity}) => all || severity !== 'info');
  const leftOut = formatLeftOut(problems);
  const blocks = listed.map((problem, index) => {
    const {source, line, severity, code, message, hint} = problem;
    const file = listed[index - 1]?.source === source ? '' : `\n${source}\n`;
    const place = (line === null ? '-' : String(line)).padStart(5);
    return `${file}${place}  ${severity.padEnd(7)}  ${message}  ${code}\n${' '.repeat(16)}${hint}\n`;
  });
  return `${blocks.join('').trimStart()}${blocks.length > 0 ? '\n' : ''}${summarize(problems, logs)}${
    listed.length < problems.length ? ' (--all lists the notes)' : ''
  }\n${leftOut === null ? '' : `${leftOut}\n`}`;
}

function summarize(problems: readonly Problem[], logs: number): string {
  const count = (wanted: Severity): number =>
    problems.filter(({severity}) => severity === wanted).length;
  const counts = [
    toCount(count('error'), 'error'),
    toCount(count('warning'), 'warning'),
    toCount(count('info'), 'note'),
  ].filter((text) => !text.startsWith('0 '));
  const what = counts.length === 0 ? 'No problems' : counts.join(', ');
  return `${what} in ${toCount(logs, 'log')}.`;
}

function toCount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

const GITHUB_LEVEL: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

/** https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
function toAnnotation(problem: Problem, {root, cwd}: ReportContext): string {
  const {code, severity, source, line, message, hint} = problem;
  const file = path
    .relative(cwd, path.join(root, source))
    .split(path.sep)
    .join('/');
  const properties = [
    `file=${escapeProperty(file)}`,
    ...(line === null ? [] : [`line=${line}`]),
    `title=${escapeProperty(code)}`,
  ];
  return `::${GITHUB_LEVEL[severity]} ${properties.join(',')}::${escapeData(`${message} ${hint}`)}`;
}

function escapeData(text: string): string {
  return text
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
