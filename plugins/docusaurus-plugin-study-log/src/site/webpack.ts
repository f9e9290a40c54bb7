import {join} from 'path';
import type {Plugin} from '@docusaurus/types';
import type {DevPages} from './dev/devPages';

type ConfigureWebpack = NonNullable<Plugin['configureWebpack']>;
type Result = ReturnType<ConfigureWebpack>;

/** The part of webpack-dev-server's configuration that we touch; the bundler's own types leave it out. */
type DevServer = {
  readonly setupMiddlewares?: SetupMiddlewares;
};
type SetupMiddlewares = (
  middlewares: unknown[],
  devServer: unknown,
) => unknown[];

export type Store = 'server' | 'client' | 'dev';

/** Chooses the page store for this bundle; in dev, puts our middleware before the bundler's. */
export function createConfigureWebpack({
  libDir,
  devPages,
}: {
  readonly libDir: string;
  readonly devPages: DevPages | null;
}): ConfigureWebpack {
  return (config, isServer): Result => {
    const store: Store = isServer ? 'server' : devPages ? 'dev' : 'client';
    const alias = {
      '@study-log/page-store': join(libDir, 'theme', 'pageData', `${store}.js`),
    };
    const {devServer: before} = config as {readonly devServer?: DevServer};
    return {
      resolve: {alias},
      ...(devPages &&
        !isServer && {devServer: withMiddleware(devPages, before)}),
    } as Result;
  };
}

/** Another instance of the plugin may have put its middleware there before us. */
function withMiddleware(
  {handle}: DevPages,
  before: DevServer | undefined,
): DevServer {
  return {
    setupMiddlewares: (middlewares, devServer) => [
      {name: 'docusaurus-plugin-study-log', middleware: handle},
      ...(before?.setupMiddlewares?.(middlewares, devServer) ?? middlewares),
    ],
  };
}
