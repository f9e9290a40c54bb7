import type {ShownPage} from '../types';
import {toPageKey} from '../../pageFormat/address';
import {fetchPage} from './fetchPage';
import {readInlineData} from './inlineData';
import type {PageStore} from './types';

/**
 * A built site in the browser. The first page is adopted from the document as
 * it is; later ones are read out of theirs.
 */
function createClientStore(): PageStore {
  const pages = new Map<string, ShownPage>();
  const pending = new Map<string, Promise<void>>();
  const first = {
    key: toPageKey(window.location.pathname),
    page: readInlineData(document, window.location.pathname),
  };
  if (first.page) {
    pages.set(first.key, first.page.data);
  }

  const request = async (path: string): Promise<void> => {
    const page = await fetchPage(path);
    if (page) {
      pages.set(toPageKey(path), page);
    }
  };

  return {
    read: (path) => pages.get(toPageKey(path)),
    load: (path) => {
      const key = toPageKey(path);
      const known = pages.has(key) ? Promise.resolve() : pending.get(key);
      if (known) {
        return known;
      }
      const requested = request(path).finally(() => pending.delete(key));
      pending.set(key, requested);
      return requested;
    },
    subscribe: () => () => {},
    inline: (path) =>
      toPageKey(path) === first.key ? (first.page?.json ?? null) : null,
  };
}

export default createClientStore();
