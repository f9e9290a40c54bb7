import {mkdirSync, writeFileSync} from 'fs';
import {dirname, join} from 'path';
import logger from '@docusaurus/logger';
import {createCompiler} from '../compile/createCompiler';
import {toSearchFolder} from '../pageFormat/search';
import {
  compareProblems,
  formatProblem,
  UserError,
  type Problem,
} from '../problems';
import {mapConcurrently} from '../read/mapConcurrently';
import {findDiagramProblems} from './diagrams/diagramProblems';
import {drawPages, isUndrawn} from './diagrams/drawPages';
import {planSite, type SitePlan} from './planSite';
import {compileLogs} from './compileLogs';
import {readAsset, type EmittedAsset} from './content/assets';
import type {SiteContent} from './content/siteContent';
import type {PluginOptions} from './pluginOptions';
import {orExit} from './orExit';
import {
  completePage,
  publishPage,
  writeIfChanged,
  writePageFile,
} from './pageFiles';
import type {Page} from './pages/page';
import {createPublisher} from './publish/createPublisher';
import {measure, timed, toPart} from './publish/measure';
import {countDateSources, formatReport, type BuildReport} from './report';
import type {Run, RunParams} from './run';
import {writeSearch} from './search/writeSearch';
import {addPageRoute, setPluginData, writeBundleFiles} from './setup';
import type {SitePaths} from './sitePaths';

/** Making a file is mostly waiting for the disk. */
const FILES_AT_ONCE = 16;

type Built = {
  readonly content: SiteContent;
  readonly plan: SitePlan;
  readonly pages: readonly Page[];
  readonly report: BuildReport;
  /** All files that the pages refer to. */
  readonly assets: () => readonly EmittedAsset[];
};

/** `docusaurus build`: every body is compiled, every page's data written to disk. */
export function createBuild(params: RunParams): Run {
  const {context, options, paths, labels} = params;
  const {baseUrl} = context.siteConfig;
  const publisher = orExit(() => createPublisher(params));
  let built: Built | undefined;

  return {
    devPages: null,
    contentLoaded: async (content, actions) => {
      const plan = await planSite({content, labels, home: options.home});
      built = await buildPages(content, plan, params);
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
      built.pages.forEach((page) => {
        writePageFile({page, pagesDir: paths.pagesDir, baseUrl});
        addPageRoute(page, actions);
      });
      writeReport(built.report, paths);
      const {report} = built;
      orExit(() => assertNoProblems(report.problems, options));
    },
    postBuild: async (outDir) => {
      if (!built) {
        return;
      }
      const urls = context.siteConfig;
      built.pages.forEach((page) => completePage({page, outDir, urls}));
      await mapConcurrently(built.pages, FILES_AT_ONCE, (page) =>
        publishPage({page, outDir, urls}),
      );
      built.assets().forEach((asset) => writeAsset(asset, outDir));
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

async function buildPages(
  content: SiteContent,
  plan: SitePlan,
  params: RunParams,
): Promise<Built> {
  const {options, paths} = params;
  const compiler = createCompiler({
    cacheDir: paths.cacheDir,
    threads: options.threads,
    remarkPlugins: options.remarkPlugins,
    rehypePlugins: options.rehypePlugins,
  });
  try {
    const compiled = await compileLogs(plan, compiler);
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
        ...compiler.stats(),
        dateSources: countDateSources(content.studyLog.logs),
        problems: problems.sort(compareProblems),
      },
    };
  } finally {
    await compiler.close();
  }
}

function writeAsset(asset: EmittedAsset, outDir: string): void {
  const file = join(outDir, asset.to);
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, readAsset(asset));
}

function writeReport(report: BuildReport, {reportFile}: SitePaths): void {
  writeIfChanged(reportFile, JSON.stringify(report, null, 2));
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
