import {logger} from '@docusaurus/logger';
import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'fs';
import {join} from 'path';
import {
  compareProblems,
  formatProblems,
  type Problem,
  UserError,
} from 'study-log/problems/index';
import {PREVIEW_FOLDER, toDataFile, toPageKey} from '../pageFormat/address.js';
import {readBuildId} from '../pageFormat/buildFolder.js';
import {PAGES_FILE, PLACES_FILE} from '../pageFormat/pagesFile.js';
import {toSearchFolder} from '../pageFormat/search.js';
import {withoutDeck} from '../pageFormat/staticParts.js';
import {buildPages, type Built, toAllPages} from './buildPages.js';
import {readAsset} from './content/assets.js';
import {isUndrawn} from './diagrams/drawPages.js';
import {writeFile, writeIfChanged} from './files.js';
import {orExit} from './orExit.cjs';
import type {Page} from './pages/page.js';
import {findRedirects} from './pages/redirects.js';
import {planSite} from './planSite.js';
import type {PluginOptions} from './pluginOptions.cjs';
import {createPublisher} from './publish/createPublisher.js';
import {measure} from './publish/measure.js';
import {writeRedirects} from './publish/writeRedirects.js';
import {type BuildReport, formatReport} from './report.js';
import type {Run, RunParams} from './run.js';
import {writeSearch} from './search/writeSearch.js';
import {addPageRoute, setPluginData, writeBundleFiles} from './setup.js';
import type {SitePaths} from './sitePaths.js';

type Policy = Pick<PluginOptions, 'onProblem' | 'onDiagramError' | 'path'>;

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

/** Writes the data of all pages where static rendering reads it (`theme/pageData/serverPages`). */
function writePages(pages: readonly Page[], folder: string): void {
  mkdirSync(folder, {recursive: true});
  const places: Record<string, readonly [number, number]> = {};
  const file = openSync(join(folder, PAGES_FILE), 'w');
  try {
    let offset = 0;
    for (const page of pages) {
      const text = Buffer.from(JSON.stringify(withoutDeck(page.data)));
      writeFileSync(file, text);
      places[toPageKey(page.path)] = [offset, text.length];
      offset += text.length;
    }
  } finally {
    closeSync(file);
  }
  writeFileSync(join(folder, PLACES_FILE), JSON.stringify(places));
}

/** Removes the folders of builds that have ended. Never throws. */
function removeEndedBuilds(parent: string): void {
  try {
    for (const name of readdirSync(parent)) {
      const pid = readBuildId(name);
      if (pid !== undefined && !isRunning(pid)) {
        rmSync(join(parent, name), {recursive: true, force: true});
      }
    }
  } catch {
    // There is no folder, or it is not ours to change: what is left in it harms nobody.
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Not to be signalled by us, but there.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Why a build must fail for its problems, with each of them on a line of its own; null when it need not. */
export function refuseProblems(
  problems: readonly Problem[],
  {onProblem, onDiagramError, path}: Policy,
): string | null {
  const undrawn = problems.filter(isUndrawn);
  if (onDiagramError === 'throw' && undrawn.length > 0) {
    return `${formatProblems(undrawn)}\nand onDiagramError is "throw": mend them or set onDiagramError to "warn".`;
  }
  const serious = problems.filter(isSerious);
  if (onProblem === 'throw' && serious.length > 0) {
    const count = `${serious.length} ${serious.length === 1 ? 'problem' : 'problems'}`;
    return `${formatProblems(serious)}\n${count} in ${path}, and onProblem is "throw": mend them or set onProblem to "warn".`;
  }
  return null;
}

/** What is said at the end of a build, and how loud; null = nothing. */
export function toAnnouncement(
  report: BuildReport,
  {onProblem, path}: Policy,
): {readonly level: 'warn' | 'info'; readonly text: string} | null {
  return onProblem === 'ignore'
    ? null
    : {
        level:
          onProblem === 'warn' && report.problems.some(isSerious)
            ? 'warn'
            : 'info',
        text: formatReport(report, path),
      };
}

function isSerious({severity}: Problem): boolean {
  return severity !== 'info';
}
