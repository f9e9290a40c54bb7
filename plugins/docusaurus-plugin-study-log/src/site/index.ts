import {join, resolve} from 'path';
import type {
  LoadContext,
  OptionValidationContext,
  Plugin,
} from '@docusaurus/types';
import {PLUGIN_NAME} from '../pageFormat/pluginName';
import {createAddresses} from './addresses';
import {createBuild} from './build';
import {extendCli} from './cli';
import type {SiteContent} from './content/siteContent';
import {assertOwnRoot, findContentRoots} from './contentRoots';
import {createDevServer} from './dev/devServer';
import {toDrawing} from './diagrams/drawPages';
import {createDiagramWords} from './diagrams/diagramWords';
import {createContentLoader} from './contentLoader';
import {createEditUrl} from './editUrl';
import {assertOwnHome} from './homeOwner';
import {orExit} from './orExit';
import {createPageWords} from './pages/pageWords';
import {validateOptions as validate} from './options';
import type {Run, SiteLabels} from './run';
import type {EditUrlFunction, PluginOptions} from './pluginOptions';
import {toReaderOptions} from './readerOptions';
import {toBodyLabels, getDefaultMessages} from './translations';
import {createConfigureWebpack} from './webpack';
import {toSitePaths} from './sitePaths';

/** The folder may still be being read: the dev server bundles meanwhile. */
type Loaded = {readonly reading: Promise<SiteContent>};

/** The Docusaurus plugin: publishes a folder of dated study logs as it stands. */
export default function pluginStudyLog(
  context: LoadContext,
  options: PluginOptions,
): Plugin<Loaded> {
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
    : createDevServer({...params, addresses});

  return {
    name: PLUGIN_NAME,
    getThemePath: () => join(paths.libDir, 'theme', 'components'),
    getTypeScriptThemePath: () =>
      resolve(paths.libDir, '..', 'src', 'theme', 'components'),
    getClientModules: () => [
      join(paths.libDir, 'theme', 'pageData', 'preloadPages.js'),
      join(paths.libDir, 'theme', 'pageData', 'prefetchPages.js'),
      paths.prismCss,
    ],
    getDefaultCodeTranslationMessages: async () =>
      getDefaultMessages(context.i18n.currentLocale),
    getPathsToWatch: () => paths.watched,
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
        plugins: {
          remarkPlugins: options.remarkPlugins,
          rehypePlugins: options.rehypePlugins,
        },
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

export function validateOptions(
  args: OptionValidationContext<Partial<PluginOptions>, PluginOptions>,
): PluginOptions {
  return orExit(() => validate(args));
}

export {getSwizzleConfig} from './swizzle';
export type {EditUrlFunction, PluginOptions};
