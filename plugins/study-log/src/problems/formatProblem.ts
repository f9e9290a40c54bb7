import {compareProblems} from './compareProblems.js';
import type {Problem} from './types.js';

/** One line for a terminal: `path:line severity code message — hint`. */
export function formatProblem(problem: Problem): string {
  const {code, severity, source, line, message, hint} = problem;
  const place = line === null ? source : `${source}:${line}`;
  return `${place} ${severity} ${code} ${message} — ${hint}`;
}

/** The problems in report order, a line each; '' when there are none. */
export function formatProblems(problems: readonly Problem[]): string {
  return [...problems].sort(compareProblems).map(formatProblem).join('\n');
}
