import type {LoadContext, PluginContentLoadedActions} from '@docusaurus/types';
import {type PrismTheme, themes} from 'prism-react-renderer';
import type {Published} from '../pageFormat/published.js';
import type {PluginData, SiteSearch} from '../theme/types.js';
import type {Addresses} from './addresses.js';
import {writeIfChanged} from './files.js';
import type {Page} from './pages/page.js';
import {PAGE_KINDS, type PageKind} from './pages/pageKinds.js';
import type {SitePaths} from './sitePaths.js';

/** The files that the bundle imports: where the pages are, and the colours of code. */
export function writeBundleFiles(context: LoadContext, paths: SitePaths): void {
  const {themeConfig} = context.siteConfig;
  const {prism} = themeConfig as {
    readonly prism?: {
      readonly theme?: PrismTheme;
      readonly darkTheme?: PrismTheme;
    };
  };
  writeIfChanged(paths.storeFile, JSON.stringify({dataDir: paths.dataDir}));
  writeIfChanged(
    paths.prismCss,
    toPrismCss(prism?.theme ?? themes.palenight, prism?.darkTheme),
  );
}

type AddRoute = Pick<PluginContentLoadedActions, 'addRoute'>;

/** A route without modules: its data comes from the page store (see `compactRoutes`). */
function toRoute(kind: PageKind, addresses: Addresses) {
  const {component, pattern} = PAGE_KINDS[kind];
  const path = pattern(addresses);
  return {path, component, exact: true, pageData: path};
}

/** The dev server knows no page until one is asked for: a route for every kind. */
export function addKindRoutes(
  kinds: readonly PageKind[],
  addresses: Addresses,
  {addRoute}: AddRoute,
): void {
  kinds.forEach((kind) => addRoute(toRoute(kind, addresses)));
}

/** A build is to make each page, and to check the links to it. */
export function addPageRoute(
  page: Page,
  addresses: Addresses,
  {addRoute}: AddRoute,
): void {
  const {path, kind, source} = page;
  const lastChanged = page.lastChanged?.();
  addRoute({
    ...toRoute(kind, addresses),
    path,
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

/**
 * Highlighting is done at build time, so the site's Prism themes
 * (`themeConfig.prism`) become CSS: one rule a token type, for light and dark.
 */
function toPrismCss(light: PrismTheme, dark: PrismTheme = light): string {
  return [
    ...toRules('.studyLogBody', light),
    ...toRules("[data-theme='dark'] .studyLogBody", dark),
    '',
  ].join('\n');
}

function toRules(
  scope: string,
  {plain, styles}: PrismTheme,
): readonly string[] {
  return [
    `${scope} pre.prism-code {${toDeclarations(plain)}}`,
    ...styles
      // A rule for some languages only cannot be told apart by class alone.
      .filter(({languages}) => !languages)
      .map(({types, style}) => {
        const selectors = types.map(
          (type) => `${scope} .token.${toClassName(type)}`,
        );
        return `${selectors.join(', ')} {${toDeclarations(style)}}`;
      }),
  ];
}

function toClassName(type: string): string {
  return type.trim().replace(/\s+/g, '.');
}

function toDeclarations(style: object): string {
  return Object.entries(style)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${toKebabCase(name)}: ${String(value)}`)
    .join('; ');
}

function toKebabCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
