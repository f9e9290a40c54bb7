import {logger} from '@docusaurus/logger';
import {createBodyFinisher} from 'study-log/markdown/rehype/createBodyFinisher';
import {toPageKey} from '../../pageFormat/address.js';
import {formatProblem} from 'study-log/problems/index';
import {once} from 'study-log/memo/once';
import type {PageData} from '../../theme/types.js';
import type {SiteContent} from '../content/siteContent.js';
import {createDrawer} from 'study-log/draw/createDrawer';
import {
  createPageDrawer,
  type PageDrawer,
} from '../diagrams/createPageDrawer.js';
import {findMermaidFiles} from '../mermaid.js';
import type {Page} from '../pages/page.js';
import {findRedirects} from '../pages/redirects.js';
import {
  finishLogPage,
  planSite,
  type PlannedLog,
  type SitePlan,
} from '../planSite.js';
import type {RunParams} from '../run.js';
import {buildConceptIndex} from '../search/conceptIndex.js';
import type {DevSite} from './devPages.js';

/** Makes what the dev server serves of one state of the folder; the threads and caches stay. */
export function createSiteMaker({
  context,
  options,
  paths,
  labels,
}: RunParams): (content: SiteContent) => Promise<DevSite> {
  const finish = createBodyFinisher(options.rehypePlugins);
  const drawer = createDrawer({
    cacheDir: paths.cacheDir,
    lang: context.i18n.currentLocale,
    font: paths.diagramFont,
  });
  const fill = async (planned: PlannedLog): Promise<Page> =>
    (await finishLogPage(planned, finish)).page;
  const libraries = findMermaidFiles();
  return async (content) => {
    const plan = await planSite({content, labels, home: options.home});
    const pageDrawer = createPageDrawer({content, drawer, labels});
    const pages = once(
      () => new Map(plan.pages().map((page) => [toPageKey(page.path), page])),
    );
    const load = createPageLoader(plan, {pages, fill, drawer: pageDrawer});
    const moved = once(
      () =>
        new Map(
          findRedirects(content).map(({from, to}) => [toPageKey(from), to]),
        ),
    );
    return {
      load: (key) =>
        // Refused, not missing: the browser then loads the document, and is led on.
        moved().has(key)
          ? Promise.reject(new Error(`${key} moved.`))
          : load(key),
      movedTo: (key) => moved().get(key),
      preview: (key) => pages().get(key)?.preview?.(),
      conceptIndex: () => buildConceptIndex(content),
      asset: (path) =>
        [...plan.assets(), ...pageDrawer.files(), ...libraries].find(
          ({to}) => `${context.siteConfig.baseUrl}${to}` === path,
        ),
    };
  };
}

function createPageLoader(
  {logs, unlisted}: SitePlan,
  {
    pages,
    fill,
    drawer,
  }: {
    readonly pages: () => ReadonlyMap<string, Page>;
    readonly fill: (planned: PlannedLog) => Promise<Page>;
    readonly drawer: PageDrawer;
  },
): DevSite['load'] {
  const byKey = once(
    () =>
      new Map(
        [...logs, ...unlisted].map((log) => [toPageKey(log.page.path), log]),
      ),
  );
  const load = async (page: Page): Promise<PageData> => {
    const drawn = await drawer.draw(page);
    drawn.problems.forEach((problem) => logger.warn(formatProblem(problem)));
    return drawn.page.data;
  };
  return (key) => {
    const log = byKey().get(key);
    const page = log ? undefined : pages().get(key);
    return log ? fill(log).then(load) : page && load(page);
  };
}
