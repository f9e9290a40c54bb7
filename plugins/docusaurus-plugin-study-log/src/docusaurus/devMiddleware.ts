import {PLUGIN_NAME} from '../pageFormat/pluginName.js';

/** What a dev server is to do for us. */
type DevServer = {
  /** A connect middleware. */
  readonly handle: unknown;
  /** Begins to watch. `poll`: as webpack's `watchOptions.poll`. */
  readonly watch: (options: {
    readonly poll: number | boolean | undefined;
  }) => void;
};

/** The part of webpack-dev-server's configuration that we touch; the bundler's own types leave it out. */
export type DevServerConfig = {
  readonly setupMiddlewares: (middlewares: unknown[]) => unknown[];
};

/**
 * Stands on: what `configureWebpack` returns as `devServer` is merged into the
 * configuration of Docusaurus's dev server, whose own `setupMiddlewares` runs
 * on the same list. Ours goes first, before the fallback that answers everything.
 */
export function withMiddleware(
  {handle, watch}: DevServer,
  poll: number | boolean | undefined,
): DevServerConfig {
  return {
    setupMiddlewares: (middlewares) => {
      watch({poll});
      middlewares.unshift({name: PLUGIN_NAME, middleware: handle});
      return middlewares;
    },
  };
}
