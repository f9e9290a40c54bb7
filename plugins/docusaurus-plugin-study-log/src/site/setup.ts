import {themes, type PrismTheme} from 'prism-react-renderer';
import type {LoadContext, PluginContentLoadedActions} from '@docusaurus/types';
import type {Published} from '../pageFormat/published';
import type {PluginData, SiteSearch} from '../theme/types';
import type {Addresses} from './addresses';
import {writeIfChanged} from './files';
import type {Page} from './pages/page';
import {toPrismCss} from './prismCss';
import type {SitePaths} from './sitePaths';

/** The files that the bundle imports: where the pages are, and the colours of code. */
export function writeBundleFiles(context: LoadContext, paths: SitePaths): void {
  const {themeConfig, baseUrl} = context.siteConfig;
  const {dataDir, renderedDir, serverBundle} = paths;
  const {prism} = themeConfig as {
    readonly prism?: {
      readonly theme?: PrismTheme;
      readonly darkTheme?: PrismTheme;
    };
  };
  writeIfChanged(
    paths.storeFile,
    JSON.stringify({dataDir, renderedDir, serverBundle, baseUrl}),
  );
  writeIfChanged(
    paths.prismCss,
    toPrismCss(prism?.theme ?? themes.palenight, prism?.darkTheme),
  );
}

/** Adds a route without modules: its data comes from the page store (see `compactRoutes`). */
export function addPageRoute(
  {path, pattern, component, source, lastChanged}: Page,
  {addRoute}: Pick<PluginContentLoadedActions, 'addRoute'>,
): void {
  addRoute({
    path,
    component,
    exact: true,
    pageData: pattern,
    metadata: {
      sourceFilePath: source,
      // Null, not undefined: the sitemap plugin would ask git for each page.
      lastUpdatedAt: lastChanged ? Date.parse(lastChanged) : null,
    },
  });
}

/** What every page knows: where the fixed pages are, what is published beside them. Nothing that grows with the logs. */
export function setPluginData(
  {
    addresses: {home, concepts, graph, diagrams, review, timeline},
    published,
    search,
  }: {
    readonly addresses: Addresses;
    readonly published: Published;
    readonly search: SiteSearch | null;
  },
  {setGlobalData}: Pick<PluginContentLoadedActions, 'setGlobalData'>,
): void {
  const data: PluginData = {
    addresses: {
      home,
      concepts,
      graph,
      diagrams,
      review,
      timeline: timeline(null),
    },
    published,
    search,
  };
  setGlobalData(data);
}
