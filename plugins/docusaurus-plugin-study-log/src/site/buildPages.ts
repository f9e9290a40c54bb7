import {setImmediate as nextTurn} from 'timers/promises';
import {createCompiler} from 'study-log/compile/createCompiler';
import {compareProblems} from 'study-log/problems/index';
import {compileLogs} from './compileLogs.js';
import type {EmittedAsset} from './content/assets.js';
import type {SiteContent} from './content/siteContent.js';
import {findStrayDiagrams} from 'study-log/draw/strayDiagrams';
import {drawPages} from './diagrams/drawPages.js';
import type {Page} from './pages/page.js';
import type {SitePlan} from './planSite.js';
import {timed, toPart} from './publish/measure.js';
import {countDateSources, type BuildReport} from './report.js';
import type {RunParams} from './run.js';

export type Built = {
  readonly content: SiteContent;
  readonly plan: SitePlan;
  readonly pages: readonly Page[];
  readonly report: BuildReport;
  /** All files that the pages refer to. */
  readonly assets: () => readonly EmittedAsset[];
  /** When the compiler's threads have ended and its cache is written. */
  readonly closed: Promise<void>;
};

/** Compiles the bodies, makes the data of all pages, draws their diagrams. */
export async function buildPages(
  content: SiteContent,
  plan: SitePlan,
  params: RunParams,
): Promise<Built> {
  const compiled = await compileAndMake(plan, params);
  const drawing = await timed(() =>
    drawPages([...plan.pages(), ...compiled.pages], {content, ...params}),
  );
  const drawn = drawing.result;
  const problems = [
    ...content.studyLog.problems,
    ...compiled.problems,
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
    closed: compiled.closed,
    report: {
      entries: content.logs.size,
      files: content.studyLog.folder.files.length,
      concepts: content.concepts.size,
      pages: drawn.pages.length,
      published:
        drawn.diagrams === 0
          ? []
          : [toPart('diagrams', drawn.diagrams, drawing)],
      ...compiled.stats,
      dateSources: countDateSources(content.studyLog.logs),
      problems: problems.sort(compareProblems),
    },
  };
}

/** What was compiled is written to the cache while the pages are drawn and rendered. */
async function compileAndMake(
  plan: SitePlan,
  {options, paths}: Pick<RunParams, 'options' | 'paths'>,
) {
  const compiler = createCompiler({
    cacheDir: paths.cacheDir,
    threads: options.threads,
    remarkPlugins: options.remarkPlugins,
    rehypePlugins: options.rehypePlugins,
  });
  const working = Promise.all([
    compileLogs(plan, compiler),
    makeData(toAllPages(plan)),
  ]);
  const close = () => compiler.close();
  const closed = working.then(close, close);
  const [compiled] = await working;
  return {...compiled, stats: compiler.stats(), closed};
}

export function toAllPages({logs, unlisted, pages}: SitePlan): readonly Page[] {
  return [...[...logs, ...unlisted].map(({page}) => page), ...pages()];
}

/** Makes pages' data a page at a time, while other threads compile and are to be served. */
async function makeData(pages: readonly Page[]): Promise<void> {
  for (const page of pages) {
    void page.data;
    await nextTurn();
  }
}
