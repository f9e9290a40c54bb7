import {setImmediate as nextTurn} from 'timers/promises';
import type {BodyFinisher} from 'study-log/markdown/rehype/createBodyFinisher';
import type {Problem} from 'study-log/problems/index';
import {finishLogPage, type LogPage, type SitePlan} from './planSite.js';

/** Fills every log of a plan, the unlisted ones last, a log at a time: others want to be served meanwhile. */
export async function fillLogs(
  plan: SitePlan,
  finish: BodyFinisher,
): Promise<{
  readonly pages: readonly LogPage[];
  readonly problems: readonly Problem[];
}> {
  const pages: LogPage[] = [];
  const problems: Problem[] = [];
  for (const planned of [...plan.logs, ...plan.unlisted]) {
    const finished = await finishLogPage(planned, finish);
    pages.push(finished.page);
    problems.push(...finished.problems);
    await nextTurn();
  }
  return {pages, problems};
}
