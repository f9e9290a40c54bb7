import {join, resolve} from 'path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {DOCUSAURUS_VERSION} from '@docusaurus/utils';
import {assertDocusaurus} from '../docusaurus/assertDocusaurus.js';
import {PLUGIN_NAME} from '../pageFormat/pluginName.js';
import {createAddresses} from './addresses.js';
import {createBuild} from './build.js';
import {extendCli} from './cli.js';
import type {SiteContent} from './content/siteContent.js';
import {assertOwnRoot, findContentRoots} from './contentRoots.js';
import {createDevServer} from './dev/devServer.js';
import {toDrawing} from './diagrams/drawPages.js';
import {createDiagramWords} from './diagrams/diagramWords.js';
import {createContentLoader} from './contentLoader.js';
import {createEditUrl} from './editUrl.js';
import {assertOwnHome} from './homeOwner.js';
import {orExit} from './orExit.cjs';
import {createPageWords} from './pages/pageWords.js';
import type {Run, SiteLabels} from './run.js';
import type {PluginOptions} from './pluginOptions.cjs';
import {toReaderOptions} from './readerOptions.js';
import {toBodyLabels, getDefaultMessages} from './translations.js';
import {createConfigureWebpack} from './webpack.js';
import {toSitePaths} from './sitePaths.js';

/** The folder may still be being read: the dev server bundles meanwhile. */
export type Loaded = {readonly reading: Promise<SiteContent>};

/** The Docusaurus plugin: publishes a folder of dated study logs as it stands. */
export default function pluginStudyLog(
  context: LoadContext,
  options: PluginOptions,
): Plugin<Loaded> {
  orExit(() => assertDocusaurus(DOCUSAURUS_VERSION));
  const paths = toSitePaths(context, options);
  orExit(() =>
    assertOwnRoot({
      siteDir: context.siteDir,
      path: options.path,
      others: findContentRoots(context.siteConfig),
    }),
  );
  const addresses = createAddresses(context, options);
  const labels = toLabels(context);
  const folder = toReaderOptions(options, paths);
  const isBuild = process.env.NODE_ENV === 'production';
  const load = createContentLoader({
    folder,
    once: isBuild,
    addresses,
    editUrl: createEditUrl({
      editUrl: options.editUrl,
      paths,
      addresses,
      locale: context.i18n.currentLocale,
    }),
  });
  const params = {context, options, paths, labels};
  const run: Run = isBuild
    ? createBuild(params)
    : createDevServer({...params, addresses, load});

  return {
    name: PLUGIN_NAME,
    getThemePath: () => join(paths.libDir, 'theme', 'components'),
    getTypeScriptThemePath: () =>
      resolve(paths.libDir, '..', 'src', 'theme', 'components'),
    getClientModules: () => [
      join(paths.libDir, 'docusaurus', 'client', 'preloadPages.js'),
      join(paths.libDir, 'theme', 'pageData', 'prefetchPages.js'),
      paths.prismCss,
    ],
    getDefaultCodeTranslationMessages: async () =>
      getDefaultMessages(context.i18n.currentLocale),
    loadContent: async () => ({reading: load()}),
    contentLoaded: ({content: {reading}, actions}) =>
      run.contentLoaded(reading, actions),
    allContentLoaded: ({allContent}) => {
      const {home, timeline} = addresses;
      if (options.home) {
        orExit(() =>
          assertOwnHome({home, timeline: timeline(null), allContent}),
        );
      }
    },
    configureWebpack: createConfigureWebpack({
      context,
      options,
      paths,
      run,
    }),
    postBuild: ({outDir}) => run.postBuild(outDir),
    extendCli: (cli) =>
      extendCli(cli, folder, {
        rehypePlugins: options.rehypePlugins,
        drawing: toDrawing({context, options, paths}),
      }),
  };
}

function toLabels(context: LoadContext): SiteLabels {
  return {
    body: toBodyLabels(context),
    page: createPageWords(context),
    diagram: createDiagramWords(context),
  };
}
