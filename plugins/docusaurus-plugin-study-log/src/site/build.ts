import {join} from 'path';
import logger from '@docusaurus/logger';
import {toSearchFolder} from '../pageFormat/search';
import {UserError} from '../problems';
import {buildPages, toAllPages, type Built} from './buildPages';
import {planSite} from './planSite';
import {completePage} from './completePage';
import {readAsset} from './content/assets';
import type {PluginOptions} from './pluginOptions';
import {orExit} from './orExit';
import {writeFile, writeIfChanged} from './files';
import {createPublisher} from './publish/createPublisher';
import {measure} from './publish/measure';
import {refuseProblems, toAnnouncement} from './onProblem';
import type {BuildReport} from './report';
import type {Run, RunParams} from './run';
import {beginRendering, endRendering, withApps} from './renderedFolder';
import {writeSearch} from './search/writeSearch';
import {addPageRoute, setPluginData, writeBundleFiles} from './setup';
import type {SitePaths} from './sitePaths';
import {writePages} from './writePages';

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
      writeBuilt(built, {outDir, context, paths});
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
      await built.closed;
      writeReport(report, paths);
      tell(report, options);
    },
  };
}

/** Completes the rendered pages, and puts the files that they refer to beside them. */
function writeBuilt(
  {pages, assets}: Built,
  {
    outDir,
    context,
    paths,
  }: Pick<RunParams, 'context' | 'paths'> & {readonly outDir: string},
): void {
  const urls = context.siteConfig;
  withApps(paths.renderedDir, (findApp) =>
    pages.forEach((page) => completePage({page, findApp, outDir, urls})),
  );
  assets().forEach((asset) =>
    writeFile(join(outDir, asset.to), readAsset(asset)),
  );
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
