import {createCompiler} from '../../compile/createCompiler';
import {toPageKey} from '../../pageFormat/address';
import type {PageData} from '../../theme/types';
import {
  finishLogPage,
  planSite,
  type PlannedLog,
  type SitePlan,
} from '../planSite';
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

  const compile = async (planned: PlannedLog): Promise<PageData> => {
    const compilation = planned.compilation();
    const body = await compiler.compile(compilation.input);
    return finishLogPage(planned, compilation, body).page.data;
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
      const conceptFile = `${baseUrl}${searchFolder}${CONCEPT_INDEX_FILE}`;
      devPages.update({
        load: createPageLoader(plan, compile),
        conceptIndex: (path) =>
          path === conceptFile ? buildConceptIndex(content) : undefined,
        asset: (path) =>
          plan.assets().find(({to}) => `${baseUrl}${to}` === path),
      });
    },
    postBuild: async () => {},
  };
}

function createPageLoader(
  plan: SitePlan,
  compile: (planned: PlannedLog) => Promise<PageData>,
): DevSite['load'] {
  const pages = new Map(plan.pages.map((page) => [toPageKey(page.path), page]));
  const logs = new Map(
    plan.logs.map((planned) => [toPageKey(planned.page.path), planned]),
  );
  return (key) => {
    const log = logs.get(key);
    const page = pages.get(key);
    return log ? compile(log) : page && Promise.resolve(page.data);
  };
}
