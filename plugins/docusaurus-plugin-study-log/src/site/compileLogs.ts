import type {Compiler} from '../compile/createCompiler';
import type {Problem} from '../problems';
import {finishLogPage, type LogPage, type SitePlan} from './planSite';

/** Compiles every log of a plan. `onProgress` hears how many of how many are done. */
export async function compileLogs(
  plan: SitePlan,
  compiler: Compiler,
): Promise<{
  readonly pages: readonly LogPage[];
  readonly problems: readonly Problem[];
}> {
  const compilations = plan.logs.map(({compilation}) => compilation());
  const bodies = await compiler.compileAll(
    compilations.map(({input}) => input),
  );
  const finished = plan.logs.flatMap((planned, index) => {
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
