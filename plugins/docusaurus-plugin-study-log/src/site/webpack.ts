import {join} from 'path';
import type {Plugin} from '@docusaurus/types';
import {withMiddleware} from '../docusaurus/devMiddleware.js';
import {toSearchBarAlias} from '../docusaurus/searchBar.js';
import {waitForPages} from '../docusaurus/waitForPages.js';
import type {Run, RunParams} from './run.js';

type ConfigureWebpack = NonNullable<Plugin['configureWebpack']>;
type Result = ReturnType<ConfigureWebpack>;

export type Store = 'server' | 'client' | 'dev';

/** Chooses the page store and the search box for this bundle, keeps its routes few, and in dev puts our middleware before the bundler's. */
export function createConfigureWebpack({
  context: {generatedFilesDir},
  options: {search},
  paths: {libDir},
  run: {devServer, pagesWritten},
}: Pick<RunParams, 'context' | 'options' | 'paths'> & {
  readonly run: Pick<Run, 'devServer' | 'pagesWritten'>;
}): ConfigureWebpack {
  const loader = join(libDir, 'docusaurus', 'compactRoutesLoader.js');
  const rules = ['routes.js', 'routesChunkNames.json'].map((name) => ({
    resource: join(generatedFilesDir, name),
    enforce: 'pre' as const,
    use: [{loader}],
  }));
  return (config, isServer): Result => {
    const known = config.module?.rules?.some((rule) => uses(rule, loader));
    const store: Store = isServer ? 'server' : devServer ? 'dev' : 'client';
    const alias = {
      '@study-log/page-store': join(libDir, 'theme', 'pageData', `${store}.js`),
      '@study-log/import-url': join(
        libDir,
        'theme',
        'importUrl',
        isServer ? 'server.js' : 'browser.js',
      ),
      ...(search && toSearchBarAlias({...config.resolve?.alias})),
    };
    return {
      resolve: {alias},
      // Another instance of the plugin may have put them there: read twice, routes lose their names.
      ...(!known && {module: {rules}}),
      ...(isServer && {plugins: [waitForPages(pagesWritten)]}),
      ...(devServer &&
        !isServer && {
          devServer: withMiddleware(devServer, config.watchOptions?.poll),
        }),
    } as Result;
  };
}

function uses(rule: unknown, loader: string): boolean {
  const {use} = (rule || {}) as {readonly use?: unknown};
  return (
    Array.isArray(use) &&
    use.some((one: {readonly loader?: unknown}) => one?.loader === loader)
  );
}
