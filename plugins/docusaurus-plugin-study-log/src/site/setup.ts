import {themes, type PrismTheme} from 'prism-react-renderer';
import type {LoadContext, PluginContentLoadedActions} from '@docusaurus/types';
import type {SiteAddresses} from '../theme/types';
import type {Addresses} from './addresses';
import type {Page} from './pages/page';
import {writeIfChanged} from './pageFiles';
import {toPrismCss} from './prismCss';
import type {SitePaths} from './sitePaths';

/** The files that the bundle imports: where the pages are, and the colours of code. */
export function writeBundleFiles(context: LoadContext, paths: SitePaths): void {
  const {themeConfig, baseUrl} = context.siteConfig;
  const {prism} = themeConfig as {
    readonly prism?: {
      readonly theme?: PrismTheme;
      readonly darkTheme?: PrismTheme;
    };
  };
  writeIfChanged(
    paths.storeFile,
    JSON.stringify({pagesDir: paths.pagesDir, baseUrl}),
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
      lastUpdatedAt: lastChanged ? Date.parse(lastChanged) : undefined,
    },
  });
}

/** What every page knows: where the fixed pages are. Nothing that grows with the logs. */
export function setAddresses(
  {home, concepts, timeline}: Addresses,
  {setGlobalData}: Pick<PluginContentLoadedActions, 'setGlobalData'>,
): void {
  const addresses: SiteAddresses = {home, concepts, timeline: timeline(null)};
  setGlobalData({addresses});
}
