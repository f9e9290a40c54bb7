import type {Addresses} from '../addresses.js';
import type {SiteContent} from '../content/siteContent.js';
import {NOTHING_PUBLISHED} from '../../pageFormat/published.js';
import {CONCEPT_INDEX_FILE, toSearchFolder} from '../../pageFormat/search.js';
import {PAGE_KINDS, type PageKind} from '../pages/pageKinds.js';
import type {Run, RunParams} from '../run.js';
import {addKindRoutes, setPluginData, writeBundleFiles} from '../setup.js';
import {createDevPages} from './devPages.js';
import {createSiteMaker} from './devSite.js';
import {watchSources} from './watchSources.js';

/**
 * `docusaurus start`: the folder is read while the bundler works, a page is
 * compiled when it is opened, and again when it changed. Nothing that
 * Docusaurus or a bundler is given depends on the logs: a change is ours alone.
 */
export function createDevServer({
  addresses,
  load,
  ...params
}: RunParams & {
  readonly addresses: Addresses;
  readonly load: () => Promise<SiteContent>;
}): Run {
  const since = Date.now();
  const {context, options, paths} = params;
  const {baseUrl} = context.siteConfig;
  const searchFolder = toSearchFolder(options.id);
  const devPages = createDevPages({
    baseUrl,
    pluginId: options.id,
    conceptFile: `${baseUrl}${searchFolder}${CONCEPT_INDEX_FILE}`,
  });
  const toDevSite = createSiteMaker(params);
  const kinds = (Object.keys(PAGE_KINDS) as PageKind[]).filter(
    (kind) => kind !== 'home' || options.home,
  );

  return {
    devServer: {
      handle: devPages.handle,
      watch: ({poll}) => {
        watchSources(paths.sources, {since, poll}, () =>
          devPages.update(load().then(toDevSite)),
        );
      },
    },
    contentLoaded: async (reading, actions) => {
      devPages.update(reading.then(toDevSite));
      writeBundleFiles(context, paths);
      setPluginData(
        {
          addresses,
          published: NOTHING_PUBLISHED,
          search: options.search ? {folder: searchFolder, text: false} : null,
        },
        actions,
      );
      addKindRoutes(kinds, addresses, actions);
    },
    pagesWritten: async () => {},
    postBuild: async () => {},
  };
}
