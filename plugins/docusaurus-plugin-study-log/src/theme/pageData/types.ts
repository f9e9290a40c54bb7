import type {PageData} from '../types';

/**
 * Where a page's data comes from. One interface, three short implementations
 * (`server`, `client`, `dev`), chosen by an alias in `configureWebpack`.
 */
export type PageStore = {
  /** The data of a page, when it is already here. `path` is the route's path. */
  readonly read: (path: string) => PageData | undefined;
  /** Fetches it; resolves once `read` answers. Rejects when the page has none. */
  readonly load: (path: string) => Promise<void>;
  /** Calls back when the data of a page has changed (dev only). */
  readonly subscribe: (onChange: () => void) => () => void;
};
