import {checkBodies, type CheckBodiesOptions} from '../bodies/checkBodies.js';
import {checkDiagrams} from '../checkDiagrams.js';
import type {DrawerOptions} from '../draw/createDrawer.js';
import {reviewConcepts} from '../knowledge/review/reviewConcepts.js';
import {readStudyLog, type StudyLogOptions} from '../studyLog.js';
import type {CliEnvironment} from './environment.js';
import {explainDates} from './explainDates.js';
import {explainLinks} from './explainLinks.js';
import {formatReport, type ReportFormat} from './problemReport.js';

export type CheckRequest = {
  /** Which folder, read how. */
  readonly folder: StudyLogOptions;
  /** The site's own, run on finished bodies. */
  readonly rehypePlugins?: CheckBodiesOptions['rehypePlugins'];
  /** How the site draws, so that what it drew is known. Default: with Pretendard, remembered in the folder's cache. */
  readonly drawing?: DrawerOptions;
  /** Default `text`. */
  readonly format?: ReportFormat;
  /** List the notes as well (`text` only). */
  readonly all?: boolean;
  /** Tell where each date comes from instead. */
  readonly explainDates?: boolean;
  /** Tell of each mention in this file why it is a link or not, instead. */
  readonly explainLinks?: string;
};

/**
 * Reads a folder, fills its entries, draws its diagrams, and prints what is wrong in it and
 * which concepts a person may want to settle. Resolves to the exit code: 1
 * when a problem is an error. Throws a `UserError` when there is nothing to read.
 * The site's `docusaurus study-log:check` calls this with its own options.
 */
export async function runCheck(
  {
    folder,
    rehypePlugins,
    drawing,
    format = 'text',
    all = false,
    ...explain
  }: CheckRequest,
  {cwd, stdout}: Pick<CliEnvironment, 'cwd' | 'stdout'>,
): Promise<number> {
  const studyLog = await readStudyLog(folder);
  if (explain.explainDates) {
    stdout(explainDates([...studyLog.logs, ...studyLog.unlisted]));
    return 0;
  }
  if (explain.explainLinks !== undefined) {
    stdout(explainLinks(studyLog, {file: explain.explainLinks, cwd}));
    return 0;
  }
  const {onProgress} = folder;
  const bodies = await checkBodies(studyLog, {rehypePlugins, onProgress});
  const problems = [
    ...studyLog.problems,
    ...bodies.problems,
    ...(await checkDiagrams(
      studyLog,
      bodies.fences,
      drawing ?? toDrawing(folder),
    )),
  ];
  const {logs, unlisted} = studyLog;
  const review = reviewConcepts(studyLog.knowledge);
  stdout(
    formatReport(problems, {
      format,
      all,
      logs: logs.length + unlisted.length,
      root: folder.root,
      cwd,
      review,
    }),
  );
  return problems.some(({severity}) => severity === 'error') ? 1 : 0;
}

/** The language decides no more than how a drawing is read out: it can be drawn in any, or in none. */
function toDrawing({cacheDir, threads}: StudyLogOptions): DrawerOptions {
  return {cacheDir, lang: 'ko', threads};
}
