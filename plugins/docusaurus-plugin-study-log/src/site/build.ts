import {join} from 'path';
import {logger} from '@docusaurus/logger';
import {toSearchFolder} from '../pageFormat/search.js';
import {
  compareProblems,
  UserError,
  type Problem,
} from 'study-log/problems/index';
import {buildPages, toAllPages, type Built} from './buildPages.js';
import {planSite} from './planSite.js';
import {BUILD_FILE, type BuildFile} from '../pageFormat/buildFolder.js';
import {completePage} from './completePage.js';
import {readAsset} from './content/assets.js';
import type {Page} from './pages/page.js';
import type {PluginOptions} from './pluginOptions.cjs';
import {removeEndedBuilds} from './endedBuilds.js';
import {orExit} from './orExit.cjs';
import {writeFile, writeIfChanged} from './files.js';
import {createPublisher} from './publish/createPublisher.js';
import {measure} from './publish/measure.js';
import {refuseProblems, toAnnouncement} from './onProblem.js';
import type {BuildReport} from './report.js';
import type {Run, RunParams} from './run.js';
import {beginRendering, endRendering, withApps} from './renderedFolder.js';
import {writeSearch} from './search/writeSearch.js';
import {addPageRoute, setPluginData, writeBundleFiles} from './setup.js';
import type {SitePaths} from './sitePaths.js';
import {writePages} from './writePages.js';

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
    devServer: null,
    contentLoaded: async (reading, actions) => {
      const content = await reading;
      const plan = await planSite({content, labels, home: options.home});
      beginBuild(paths);
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
        writePages(built.pages, join(paths.buildDir, options.id));
        writeReport(built.report, paths);
        const refusal = refuseProblems(built.report.problems, options);
        if (refusal !== null) {
          throw new UserError(refusal);
        }
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
      const lost = writeBuilt(built, {outDir, context, paths});
      const {content, plan} = built;
      const pages = built.pages.filter(isListed);
      const published = await publisher.publish({
        content,
        plan,
        pages,
        outDir,
      });
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
        problems: [...built.report.problems, ...lost].sort(compareProblems),
      };
      writeReport(report, paths);
      tell(report, options);
    },
  };
}

/** Says to static rendering what it has to know; of what builds have left that are no more, nothing stays. */
function beginBuild(paths: SitePaths): void {
  const {dataDir, buildDir, renderedDir, serverBundle} = paths;
  const file: BuildFile = {renderedDir, serverBundle};
  removeEndedBuilds(dataDir);
  beginRendering(renderedDir);
  writeFile(join(buildDir, BUILD_FILE), JSON.stringify(file));
}

/** Completes the rendered pages, and puts the files that they refer to beside them; gives what has become of those that are not there any more. */
function writeBuilt(
  {pages, assets}: Built,
  {
    outDir,
    context,
    paths,
  }: Pick<RunParams, 'context' | 'paths'> & {readonly outDir: string},
): readonly Problem[] {
  const urls = context.siteConfig;
  withApps(paths.renderedDir, (findApp) =>
    pages.forEach((page) => completePage({page, findApp, outDir, urls})),
  );
  return assets().flatMap((asset) => {
    const {content, problem} = readAsset(asset);
    if (problem) {
      return problem;
    }
    writeFile(join(outDir, asset.to), content);
    return [];
  });
}

/** Whether what is published beside the pages may tell of a page. */
function isListed({data}: Page): boolean {
  return data.kind !== 'log' || !data.unlisted;
}

/** In the plugin's data folder, for tests and other tools. */
function writeReport(report: BuildReport, {ownDataDir}: SitePaths): void {
  writeIfChanged(
    join(ownDataDir, 'report.json'),
    JSON.stringify(report, null, 2),
  );
}

function tell(report: BuildReport, options: PluginOptions): void {
  const announcement = toAnnouncement(report, options);
  if (announcement !== null) {
    logger[announcement.level](announcement.text);
  }
}
