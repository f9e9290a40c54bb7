import {formatProblems, type Problem} from 'study-log/problems/index';
import {isUndrawn} from './diagrams/drawPages.js';
import type {PluginOptions} from './pluginOptions.cjs';
import {formatReport, type BuildReport} from './report.js';

type Policy = Pick<PluginOptions, 'onProblem' | 'onDiagramError' | 'path'>;

/** Why a build must fail for its problems, with each of them on a line of its own; null when it need not. */
export function refuseProblems(
  problems: readonly Problem[],
  {onProblem, onDiagramError, path}: Policy,
): string | null {
  const undrawn = problems.filter(isUndrawn);
  if (onDiagramError === 'throw' && undrawn.length > 0) {
    return `${formatProblems(undrawn)}\nand onDiagramError is "throw": mend them or set onDiagramError to "warn".`;
  }
  const serious = problems.filter(isSerious);
  if (onProblem === 'throw' && serious.length > 0) {
    const count = `${serious.length} ${serious.length === 1 ? 'problem' : 'problems'}`;
    return `${formatProblems(serious)}\n${count} in ${path}, and onProblem is "throw": mend them or set onProblem to "warn".`;
  }
  return null;
}

/** What is said at the end of a build, and how loud; null = nothing. */
export function toAnnouncement(
  report: BuildReport,
  {onProblem, path}: Policy,
): {readonly level: 'warn' | 'info'; readonly text: string} | null {
  return onProblem === 'ignore'
    ? null
    : {
        level:
          onProblem === 'warn' && report.problems.some(isSerious)
            ? 'warn'
            : 'info',
        text: formatReport(report, path),
      };
}

function isSerious({severity}: Problem): boolean {
  return severity !== 'info';
}
