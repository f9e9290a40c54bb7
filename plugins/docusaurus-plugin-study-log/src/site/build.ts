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
import {PREVIEW_FOLDER, toDataFile} from '../pageFormat/address.js';
import {readAsset} from './content/assets.js';
import type {Page} from './pages/page.js';
import {findRedirects} from './pages/redirects.js';
import type {PluginOptions} from './pluginOptions.cjs';
import {removeEndedBuilds} from './endedBuilds.js';
import {orExit} from './orExit.cjs';
import {writeFile, writeIfChanged} from './files.js';
import {createPublisher} from './publish/createPublisher.js';
import {measure} from './publish/measure.js';
import {refuseProblems, toAnnouncement} from './onProblem.js';
import type {BuildReport} from './report.js';
import type {Run, RunParams} from './run.js';
import {writeRedirects} from './publish/writeRedirects.js';
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
      removeEndedBuilds(paths.dataDir);
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
      const lost = writeBuilt(built, outDir, context.siteConfig.baseUrl);
      const {content, plan} = built;
      writeRedirects(findRedirects(content), outDir, context);
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

/** Puts beside the rendered pages what they ask for: previews, and the files that they refer to; gives what has become of those that are not there any more. */
function writeBuilt(
  {pages, assets}: Built,
  outDir: string,
  baseUrl: string,
): readonly Problem[] {
  pages.forEach(({path, preview}) => {
    if (preview) {
      const file = join(outDir, PREVIEW_FOLDER, toDataFile(path, baseUrl));
      writeFile(file, JSON.stringify(preview()));
    }
  });
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
