import {generateRoutesCode} from '@docusaurus/core/lib/server/codegen/codegenRoutes';
import type {PluginRouteConfig} from '@docusaurus/types';
import {
  compactChunkNames,
  compactRoutes,
  hasUnknownRoutes,
} from '../compactRoutes.js';

const PLUGIN = {name: 'docusaurus-plugin-study-log', id: 'default'};

const page = (path: string, pattern: string): PluginRouteConfig => ({
  path,
  component: '@theme/StudyLog/LogPage',
  exact: true,
  pageData: pattern,
  context: {plugin: '@generated/study-log/default/__plugin.json'},
  plugin: PLUGIN,
});

const guide: PluginRouteConfig = {
  path: '/guide',
  component: '@theme/Root',
  routes: [{path: '/guide/a', component: '@theme/Doc', exact: true}],
  plugin: {name: 'docs', id: 'default'},
};

/** What Docusaurus itself generates, so that a change of its form fails here. */
const {routesConfig, routesChunkNames} = generateRoutesCode([
  page('/', '/'),
  page('/logs/2025-01-11/', '/logs/:slug/'),
  page("/logs/what's-up/", '/logs/:slug/'),
  page('/logs/쿠버네티스/', '/logs/:slug/'),
  guide,
]);
const code = compactRoutes(routesConfig);
const chunks = JSON.parse(
  compactChunkNames(JSON.stringify(routesChunkNames), routesConfig),
) as Record<string, unknown>;

type Route = {
  readonly path: string;
  readonly component: string;
  readonly routes?: unknown;
};

/** Runs the generated module with a stand-in for Docusaurus's component creator. */
function evaluate(module: string): readonly Route[] {
  const body = module
    .replace(/^import .*$/gm, '')
    .replace('export default', 'return');
  return new Function('ComponentCreator', body)(
    (path: string, hash: string) => `${path}-${hash}`,
  ) as readonly Route[];
}

describe('compactRoutes', () => {
  it('tells routes of ours that it does not know', () => {
    expect(hasUnknownRoutes(routesConfig)).toBe(false);
    expect(hasUnknownRoutes(code)).toBe(false);
    const other = routesConfig.replaceAll('exact: true,', 'exact: !0,');
    expect(hasUnknownRoutes(other)).toBe(true);
  });

  it('leaves one route a pattern, after those of others and before the last resort', () => {
    expect(evaluate(code).map(({path}) => path)).toEqual([
      '/guide',
      '/',
      '/logs/:slug/',
      '*',
    ]);
  });

  it('keeps the routes of others as they are', () => {
    const guideOf = (module: string) =>
      evaluate(module).find(({path}) => path === '/guide');
    expect(guideOf(code)).toEqual(guideOf(routesConfig));
  });

  it('names the chunks of every route that is left', () => {
    const ours = evaluate(code).filter(
      ({path}) => path.includes('logs') || path === '/',
    );
    expect(ours.map(({component}) => chunks[component])).toEqual([
      expect.objectContaining({__comp: expect.any(String)}),
      expect.objectContaining({__comp: expect.any(String)}),
    ]);
    expect(Object.keys(chunks)).toHaveLength(4);
  });

  it('says the same when only more logs, and other days of change, are there', () => {
    const compactOf = (pages: readonly PluginRouteConfig[]) => {
      const {routesConfig: routes, routesChunkNames: names} =
        generateRoutesCode([...pages, guide]);
      return [
        compactRoutes(routes),
        compactChunkNames(JSON.stringify(names), routes),
      ];
    };
    const changed = (lastUpdatedAt: number): PluginRouteConfig => ({
      ...page('/logs/2025-01-11/', '/logs/:slug/'),
      metadata: {lastUpdatedAt},
    });
    expect(
      compactOf([page('/logs/2025-01-10/', '/logs/:slug/'), changed(2)]),
    ).toEqual(compactOf([changed(1)]));
  });

  it('leaves code that it does not know alone', () => {
    const {routesConfig: without} = generateRoutesCode([guide]);
    expect(compactRoutes(without)).toBe(without);
    expect(compactChunkNames('{"a":1}', 'export default []')).toBe('{"a":1}');
  });
});
