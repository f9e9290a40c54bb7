import {join} from 'path';
import {setImmediate as nextTurn} from 'timers/promises';
import logger from '@docusaurus/logger';
import type {DocusaurusConfig} from '@docusaurus/types';
import {createCompiler} from '../compile/createCompiler';
import {toSearchFolder} from '../pageFormat/search';
import {
  compareProblems,
  formatProblem,
  UserError,
  type Problem,
} from '../problems';
import {findDiagramProblems} from './diagrams/diagramProblems';
import {drawPages, isUndrawn} from './diagrams/drawPages';
import {planSite, type SitePlan} from './planSite';
import {compileLogs} from './compileLogs';
import {completePage} from './completePage';
import {readAsset, type EmittedAsset} from './content/assets';
import type {SiteContent} from './content/siteContent';
import type {PluginOptions} from './pluginOptions';
import {orExit} from './orExit';
import {writeFile, writeIfChanged} from './files';
import type {Page} from './pages/page';
import {createPublisher} from './publish/createPublisher';
import {measure, timed, toPart} from './publish/measure';
import {countDateSources, formatReport, type BuildReport} from './report';
import type {Run, RunParams} from './run';
import {beginRendering, endRendering} from './renderedFolder';
import {writeSearch} from './search/writeSearch';
import {addPageRoute, setPluginData, writeBundleFiles} from './setup';
import type {SitePaths} from './sitePaths';
import {writePages} from './writePages';

type Built = {
  readonly content: SiteContent;
  readonly plan: SitePlan;
  readonly pages: readonly Page[];
  readonly report: BuildReport;
  /** All files that the pages refer to. */
  readonly assets: () => readonly EmittedAsset[];
};

/**
 * `docusaurus build`: every body is compiled, every page's data written to
 * disk. The bundler needs neither, so both go on while it works.
 */
export function createBuild(params: RunParams): Run {
  const {context, options, paths, labels} = params;
  const publisher = orExit(() => createPublisher(params));
  let built: Built | undefined;
  let building = Promise.resolve();

  return {
    devPages: null,
    contentLoaded: async (reading, actions) => {
      const content = await reading;
      const plan = await planSite({content, labels, home: options.home});
      beginRendering(paths.renderedDir);
      writeBundleFiles(context, paths);
      setPluginData(
        {
          addresses: content.addresses,
          published: publisher.published,
          search: options.search
            ? {folder: toSearchFolder(options.id), text: true}
            : null,
        },
        actions,
      );
      toAllPages(plan).forEach((page) =>
        addPageRoute(page, content.addresses, actions),
      );
      building = orExit(async () => {
        built = await buildPages(content, plan, params);
        writePages(built.pages, paths.ownDataDir);
        writeReport(built.report, paths);
        assertNoProblems(built.report.problems, options);
      });
      // Whoever waits for it hears of an error.
      building.catch(() => {});
    },
    pagesWritten: () => building,
    postBuild: async (outDir) => {
      if (!built) {
        return;
      }
      endRendering(paths.renderedDir);
      writeBuilt(built, outDir, context.siteConfig);
      const published = await publisher.publish({...built, outDir});
      const {content, pages} = built;
      const search = options.search
        ? [
            await measure('search', () =>
              writeSearch({...params, content, pages, outDir}),
            ),
          ]
        : [];
      const report = {
        ...built.report,
        published: [...built.report.published, ...published, ...search],
      };
      writeReport(report, paths);
      print(report, options);
    },
  };
}

/** Completes the rendered pages, and puts the files that they refer to beside them. */
function writeBuilt(
  {pages, assets}: Built,
  outDir: string,
  urls: DocusaurusConfig,
): void {
  pages.forEach((page) => completePage({page, outDir, urls}));
  assets().forEach((asset) =>
    writeFile(join(outDir, asset.to), readAsset(asset)),
  );
}

async function buildPages(
  content: SiteContent,
  plan: SitePlan,
  params: RunParams,
): Promise<Built> {
  const compiled = await compileAndMake(plan, params);
  const drawing = await timed(() =>
    drawPages([...plan.pages, ...compiled.pages], {content, ...params}),
  );
  const drawn = drawing.result;
  const problems = [
    ...content.studyLog.problems,
    ...compiled.problems,
    ...findDiagramProblems(content),
    ...drawn.problems,
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
      ...compiled.stats,
      dateSources: countDateSources(content.studyLog.logs),
      problems: problems.sort(compareProblems),
    },
  };
}

/** The threads that compile end with it: those that draw need the memory. */
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
  try {
    const [compiled] = await Promise.all([
      compileLogs(plan, compiler),
      makeData(toAllPages(plan)),
    ]);
    return {...compiled, stats: compiler.stats()};
  } finally {
    await compiler.close();
  }
}

function toAllPages({logs, pages}: SitePlan): readonly Page[] {
  return [...logs.map(({page}) => page), ...pages];
}

/** Makes pages' data a page at a time, while other threads compile and are to be served. */
async function makeData(pages: readonly Page[]): Promise<void> {
  for (const page of pages) {
    void page.data;
    await nextTurn();
  }
}

/** In the plugin's data folder, for tests and other tools. */
function writeReport(report: BuildReport, {ownDataDir}: SitePaths): void {
  writeIfChanged(
    join(ownDataDir, 'report.json'),
    JSON.stringify(report, null, 2),
  );
}

function assertNoProblems(
  problems: readonly Problem[],
  {onProblem, onDiagramError, path}: PluginOptions,
): void {
  const undrawn = problems.filter(isUndrawn);
  if (onDiagramError === 'throw' && undrawn.length > 0) {
    throw new UserError(
      `${undrawn.map(formatProblem).join('\n')}\nand onDiagramError is "throw": mend them or set onDiagramError to "warn".`,
    );
  }
  const serious = problems.filter(({severity}) => severity !== 'info');
  if (onProblem === 'throw' && serious.length > 0) {
    throw new UserError(
      `${serious.length} problems in ${path}, and onProblem is "throw": mend them ("study-log check" lists them) or set onProblem to "warn".`,
    );
  }
}

function print(report: BuildReport, {onProblem, path}: PluginOptions): void {
  if (onProblem === 'ignore') {
    return;
  }
  const text = formatReport(report, path);
  const serious = report.problems.some(({severity}) => severity !== 'info');
  if (onProblem === 'warn' && serious) {
    logger.warn(text);
  } else {
    logger.info(text);
  }
}
