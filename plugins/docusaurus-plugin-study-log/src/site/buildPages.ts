import {findStrayDiagrams} from 'study-log/draw/strayDiagrams';
import {
  type BodyFinisher,
  createBodyFinisher,
} from 'study-log/markdown/rehype/createBodyFinisher';
import {compareProblems, type Problem} from 'study-log/problems/index';
import {setImmediate as nextTurn} from 'timers/promises';
import type {EmittedAsset} from './content/assets.js';
import type {SiteContent} from './content/siteContent.js';
import {drawPages} from './diagrams/drawPages.js';
import type {Page} from './pages/page.js';
import {finishLogPage, type LogPage, type SitePlan} from './planSite.js';
import {timed, toPart} from './publish/measure.js';
import {type BuildReport, countDateSources} from './report.js';
import type {RunParams} from './run.js';

export type Built = {
  readonly content: SiteContent;
  readonly plan: SitePlan;
  readonly pages: readonly Page[];
  readonly report: BuildReport;
  /** All files that the pages refer to. */
  readonly assets: () => readonly EmittedAsset[];
};

/** Fills the bodies, makes the data of all pages, draws their diagrams. */
export async function buildPages(
  content: SiteContent,
  plan: SitePlan,
  params: RunParams,
): Promise<Built> {
  const filled = await fillLogs(
    plan,
    createBodyFinisher(params.options.rehypePlugins),
  );
  await makeData(toAllPages(plan));
  const drawing = await timed(() =>
    drawPages([...plan.pages(), ...filled.pages], {content, ...params}),
  );
  const drawn = drawing.result;
  const problems = [
    ...content.studyLog.problems,
    ...filled.problems,
    ...findStrayDiagrams(
      content.studyLog.folder.diagrams,
      (name) => content.lookup.byName(name) !== undefined,
    ),
    ...drawn.problems,
    ...plan.assetProblems(),
  ];
  return {
    content,
    plan,
    pages: drawn.pages,
    assets: () => [...plan.assets(), ...drawn.assets],
    report: {
      entries: content.logs.size,
      files: content.studyLog.folder.files.length,
      concepts: content.concepts.size,
      pages: drawn.pages.length,
      published:
        drawn.diagrams === 0
          ? []
          : [toPart('diagrams', drawn.diagrams, drawing)],
      ...content.studyLog.readings,
      dateSources: countDateSources(content.studyLog.logs),
      problems: problems.sort(compareProblems),
    },
  };
}

export function toAllPages({logs, unlisted, pages}: SitePlan): readonly Page[] {
  return [...[...logs, ...unlisted].map(({page}) => page), ...pages()];
}

/** Makes pages' data a page at a time: others want to be served meanwhile. */
async function makeData(pages: readonly Page[]): Promise<void> {
  for (const page of pages) {
    void page.data;
    await nextTurn();
  }
}

/** Fills every log of a plan, the unlisted ones last, a log at a time: others want to be served meanwhile. */
async function fillLogs(
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
