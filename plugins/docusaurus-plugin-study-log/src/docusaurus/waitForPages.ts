import {PLUGIN_NAME} from '../pageFormat/pluginName.js';

/**
 * Stands on: a build renders its pages when the server's bundle is done, and a
 * bundle is done when everything that has tapped its bundler's `done` hook is
 * (webpack and Rspack alike).
 */
type Bundler = {
  readonly hooks: {
    readonly done: {
      readonly tapPromise: (name: string, wait: () => Promise<void>) => void;
    };
  };
};

/**
 * A bundler's plugin by which static rendering waits for the data of the pages
 * that it is to render: they are made while the bundler works.
 */
export function waitForPages(pagesWritten: () => Promise<void>): {
  readonly apply: (bundler: Bundler) => void;
} {
  return {
    apply: ({hooks}) => hooks.done.tapPromise(PLUGIN_NAME, pagesWritten),
  };
}
