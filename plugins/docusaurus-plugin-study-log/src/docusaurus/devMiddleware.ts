import {PLUGIN_NAME} from '../pageFormat/pluginName.js';

/** The part of webpack-dev-server's configuration that we touch; the bundler's own types leave it out. */
export type DevServerConfig = {
  readonly setupMiddlewares: (middlewares: unknown[]) => unknown[];
};

/**
 * Stands on: what `configureWebpack` returns as `devServer` is merged into the
 * configuration of Docusaurus's dev server, whose own `setupMiddlewares` runs
 * on the same list. Ours goes first, before the fallback that answers everything.
 */
export function withMiddleware(middleware: unknown): DevServerConfig {
  return {
    setupMiddlewares: (middlewares) => {
      middlewares.unshift({name: PLUGIN_NAME, middleware});
      return middlewares;
    },
  };
}
