import type {Compiler} from 'study-log/compile/createCompiler';
import type {Problem} from 'study-log/problems/index';
import {finishLogPage, type LogPage, type SitePlan} from './planSite.js';

/** Compiles every log of a plan, the unlisted ones last. */
export async function compileLogs(
  plan: SitePlan,
  compiler: Compiler,
): Promise<{
  readonly pages: readonly LogPage[];
  readonly problems: readonly Problem[];
}> {
  const logs = [...plan.logs, ...plan.unlisted];
  const compilations = logs.map(({compilation}) => compilation());
  const bodies = await compiler.compileAll(
    compilations.map(({input}) => input),
  );
  const finished = logs.flatMap((planned, index) => {
    const compilation = compilations[index];
    const body = bodies[index];
    return compilation && body
      ? [finishLogPage(planned, compilation, body)]
      : [];
  });
  return {
    pages: finished.map(({page}) => page),
    problems: finished.flatMap(({problems}) => problems),
  };
}
