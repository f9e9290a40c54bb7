import type {ShownPage} from '../types';

/**
 * Where a page's data comes from. One interface, three short implementations
 * (`server`, `client`, `dev`), chosen by an alias in `configureWebpack`: page
 * data stays out of the bundle (`docs/ARCHITECTURE.md`).
 */
export type PageStore = {
  /** The data of a page, when it is already here. `path` is any spelling of the page's address. */
  readonly read: (path: string) => ShownPage | undefined;
  /** Fetches it; then `read` answers, or there is no such page. Rejects when it could not be had. */
  readonly load: (path: string) => Promise<void>;
  /** Calls back when the data of a page has changed (dev server only). */
  readonly subscribe: (onChange: () => void) => () => void;
  /** The JSON that the page carries inline, for the page first viewed; null afterwards. */
  readonly inline: (path: string) => string | null;
};
