import logger from '@docusaurus/logger';
import {createCompiler} from '../../compile/createCompiler';
import {toPageKey} from '../../pageFormat/address';
import type {PageData} from '../../theme/types';
import {
  finishLogPage,
  planSite,
  type PlannedLog,
  type SitePlan,
} from '../planSite';
import {formatProblem} from '../../problems';
import {createDrawer} from '../diagrams/createDrawer';
import {createPageDrawer, type PageDrawer} from '../diagrams/createPageDrawer';
import {findMermaidFiles} from '../mermaid';
import type {Page} from '../pages/page';
import type {Run, RunParams} from '../run';
import {NOTHING_PUBLISHED} from '../../pageFormat/published';
import {CONCEPT_INDEX_FILE, toSearchFolder} from '../../pageFormat/search';
import {buildConceptIndex} from '../search/conceptIndex';
import {addPageRoute, setPluginData, writeBundleFiles} from '../setup';
import {createDevPages, type DevSite} from './devPages';

/** `docusaurus start`: a page is compiled when it is opened, and again when it changed. */
export function createDevServer({
  context,
  options,
  paths,
  labels,
}: RunParams): Run {
  const {baseUrl} = context.siteConfig;
  const searchFolder = toSearchFolder(options.id);
  const devPages = createDevPages(baseUrl);
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

  return {
    devPages,
    contentLoaded: async (content, actions) => {
      const plan = await planSite({content, labels, home: options.home});
      writeBundleFiles(context, paths);
      setPluginData(
        {
          addresses: content.addresses,
          published: NOTHING_PUBLISHED,
          search: options.search ? {folder: searchFolder, text: false} : null,
        },
        actions,
      );
      [...plan.pages, ...plan.logs.map(({page}) => page)].forEach((page) =>
        addPageRoute(page, actions),
      );
      const pageDrawer = createPageDrawer({content, drawer, labels});
      const libraries = findMermaidFiles();
      const conceptFile = `${baseUrl}${searchFolder}${CONCEPT_INDEX_FILE}`;
      devPages.update({
        load: createPageLoader(plan, {compile, drawer: pageDrawer}),
        preview: createPreviewLoader(plan),
        conceptIndex: (path) =>
          path === conceptFile ? buildConceptIndex(content) : undefined,
        asset: (path) =>
          [...plan.assets(), ...pageDrawer.files(), ...libraries].find(
            ({to}) => `${baseUrl}${to}` === path,
          ),
      });
    },
    postBuild: async () => {},
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
