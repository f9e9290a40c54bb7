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
import {addPageRoute, setAddresses, writeBundleFiles} from '../setup';
import {createDevPages, type DevSite} from './devPages';

/** `docusaurus start`: a page is compiled when it is opened, and again when it changed. */
export function createDevServer({
  context,
  options,
  paths,
  labels,
}: RunParams): Run {
  const {baseUrl} = context.siteConfig;
  const devPages = createDevPages(baseUrl);
  const compiler = createCompiler({
    cacheDir: paths.cacheDir,
    threads: 0,
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
      setAddresses(content.addresses, actions);
      [...plan.pages, ...plan.logs.map(({page}) => page)].forEach((page) =>
        addPageRoute(page, actions),
      );
      devPages.update(toDevSite(plan, baseUrl, compile));
    },
    postBuild: async () => {},
  };
}

function toDevSite(
  plan: SitePlan,
  baseUrl: string,
  compile: (planned: PlannedLog) => Promise<PageData>,
): DevSite {
  const pages = new Map(plan.pages.map((page) => [toPageKey(page.path), page]));
  const logs = new Map(
    plan.logs.map((planned) => [toPageKey(planned.page.path), planned]),
  );
  return {
    load: (key) => {
      const log = logs.get(key);
      const page = pages.get(key);
      return log ? compile(log) : page && Promise.resolve(page.data);
    },
    asset: (path) => plan.assets().find(({to}) => `${baseUrl}${to}` === path),
  };
}
