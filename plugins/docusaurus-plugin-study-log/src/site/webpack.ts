import {join} from 'path';
import type {Plugin} from '@docusaurus/types';
import {PLUGIN_NAME} from '../pageFormat/pluginName.js';
import type {DevServer, Run, RunParams} from './run.js';
import {toSearchBarAlias} from './search/searchBar.js';

type ConfigureWebpack = NonNullable<Plugin['configureWebpack']>;
type Result = ReturnType<ConfigureWebpack>;

/** The part of webpack-dev-server's configuration that we touch; the bundler's own types leave it out. */
type DevServerConfig = {
  readonly setupMiddlewares: (middlewares: unknown[]) => unknown[];
};

const SEARCH_BAR = ['theme', 'components', 'StudyLog', 'SearchBar'];

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
  const loader = join(libDir, 'site', 'routes', 'compactRoutesLoader.js');
  const rules = ['routes.js', 'routesChunkNames.json'].map((name) => ({
    resource: join(generatedFilesDir, name),
    enforce: 'pre' as const,
    use: [{loader}],
  }));
  const searchBar = join(libDir, ...SEARCH_BAR);
  return (config, isServer): Result => {
    const known = config.module?.rules?.some((rule) => uses(rule, loader));
    const store: Store = isServer ? 'server' : devServer ? 'dev' : 'client';
    const serverEntry = isServer && toServerEntry(config.entry, libDir);
    const alias = {
      ...(serverEntry && {'@study-log/server-entry': serverEntry.docusaurus}),
      '@study-log/page-store': join(libDir, 'theme', 'pageData', `${store}.js`),
      '@study-log/import-url': join(
        libDir,
        'theme',
        'importUrl',
        isServer ? 'server.js' : 'browser.js',
      ),
      ...(search && toSearchBarAlias({...config.resolve?.alias}, searchBar)),
    };
    return {
      ...(serverEntry && {entry: {main: serverEntry.ours}}),
      resolve: {alias},
      // Another instance of the plugin may have put them there: read twice, routes lose their names.
      ...(!known && {module: {rules}}),
      ...(isServer && {plugins: [createWaiting(pagesWritten)]}),
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

type Bundler = {
  readonly hooks: {
    readonly done: {
      readonly tapPromise: (name: string, wait: () => Promise<void>) => void;
    };
  };
};

/** A bundler's plugin: the bundle is done when the pages that it is to render are there. */
function createWaiting(pagesWritten: () => Promise<void>) {
  return {
    apply({hooks}: Bundler): void {
      hooks.done.tapPromise(PLUGIN_NAME, pagesWritten);
    },
  };
}

/** Our entry of the server's bundle, and the one around which it stands; null when it already stands there, or none is known. */
function toServerEntry(
  entry: unknown,
  libDir: string,
): {readonly ours: string; readonly docusaurus: string} | null {
  const ours = join(libDir, 'theme', 'pageData', 'serverEntry.js');
  const {main} = (entry ?? {}) as {readonly main?: unknown};
  return typeof main === 'string' && main !== ours
    ? {ours, docusaurus: main}
    : null;
}

/**
 * Docusaurus merges its own `setupMiddlewares` with ours and runs both on the
 * same list: ours goes first, before the fallback that answers everything.
 */
function withMiddleware(
  {handle, watch}: DevServer,
  poll: number | boolean | undefined,
): DevServerConfig {
  return {
    setupMiddlewares: (middlewares) => {
      watch({poll});
      middlewares.unshift({
        name: 'docusaurus-plugin-study-log',
        middleware: handle,
      });
      return middlewares;
    },
  };
}
