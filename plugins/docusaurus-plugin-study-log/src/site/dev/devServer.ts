import type {Addresses} from '../addresses';
import {NOTHING_PUBLISHED} from '../../pageFormat/published';
import {CONCEPT_INDEX_FILE, toSearchFolder} from '../../pageFormat/search';
import {PAGE_KINDS, type PageKind} from '../pages/pageKinds';
import type {Run, RunParams} from '../run';
import {addKindRoutes, setPluginData, writeBundleFiles} from '../setup';
import {createDevPages} from './devPages';
import {createSiteMaker} from './devSite';

/**
 * `docusaurus start`: the folder is read while the bundler works, a page is
 * compiled when it is opened, and again when it changed.
 */
export function createDevServer({
  addresses,
  ...params
}: RunParams & {readonly addresses: Addresses}): Run {
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
    devPages,
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
