import logger from '@docusaurus/logger';
import {createCompiler} from '../../compile/createCompiler';
import {toPageKey} from '../../pageFormat/address';
import {formatProblem} from '../../problems';
import type {PageData} from '../../theme/types';
import type {SiteContent} from '../content/siteContent';
import {createDrawer} from '../diagrams/createDrawer';
import {createPageDrawer, type PageDrawer} from '../diagrams/createPageDrawer';
import {findMermaidFiles} from '../mermaid';
import type {Page} from '../pages/page';
import {
  finishLogPage,
  planSite,
  type PlannedLog,
  type SitePlan,
} from '../planSite';
import type {RunParams} from '../run';
import {buildConceptIndex} from '../search/conceptIndex';
import type {DevSite} from './devPages';

/** Makes what the dev server serves of one state of the folder; the threads and caches stay. */
export function createSiteMaker({
  context,
  options,
  paths,
  labels,
}: RunParams): (content: SiteContent) => Promise<DevSite> {
  const compiler = createCompiler({
    cacheDir: paths.cacheDir,
    // Beside this thread: a body that takes too long must not stop the server.
    threads: 1,
    remarkPlugins: options.remarkPlugins,
    rehypePlugins: options.rehypePlugins,
  });
  const drawer = createDrawer({
    cacheDir: paths.diagramCache,
    lang: context.i18n.currentLocale,
    font: paths.diagramFont,
  });
  const compile = async (planned: PlannedLog): Promise<Page> => {
    const compilation = planned.compilation();
    const body = await compiler.compile(compilation.input);
    return finishLogPage(planned, compilation, body).page;
  };
  const libraries = findMermaidFiles();
  return async (content) => {
    const plan = await planSite({content, labels, home: options.home});
    const pageDrawer = createPageDrawer({content, drawer, labels});
    return {
      load: createPageLoader(plan, {compile, drawer: pageDrawer}),
      preview: createPreviewLoader(plan),
      conceptIndex: () => buildConceptIndex(content),
      asset: (path) =>
        [...plan.assets(), ...pageDrawer.files(), ...libraries].find(
          ({to}) => `${context.siteConfig.baseUrl}${to}` === path,
        ),
    };
  };
}

function createPreviewLoader({pages}: SitePlan): DevSite['preview'] {
  const byKey = new Map(pages.map((page) => [toPageKey(page.path), page]));
  return (key) => byKey.get(key)?.preview?.();
}

function createPageLoader(
  plan: SitePlan,
  {
    compile,
    drawer,
  }: {
    readonly compile: (planned: PlannedLog) => Promise<Page>;
    readonly drawer: PageDrawer;
  },
): DevSite['load'] {
  const pages = new Map(plan.pages.map((page) => [toPageKey(page.path), page]));
  const logs = new Map(
    plan.logs.map((planned) => [toPageKey(planned.page.path), planned]),
  );
  const load = async (page: Page): Promise<PageData> => {
    const drawn = await drawer.draw(page);
    drawn.problems.forEach((problem) => logger.warn(formatProblem(problem)));
    return drawn.page.data;
  };
  return (key) => {
    const log = logs.get(key);
    const page = pages.get(key);
    return log ? compile(log).then(load) : page && load(page);
  };
}
