import siteConfig from '@generated/docusaurus.config';
import type {PageData} from '../types';
import {toPageKey} from '../../pageFormat/address';
import {fetchPageData} from './fetchPageData';
import {readInlineData} from './inlineData';
import type {PageStore} from './types';

/**
 * A built site in the browser. The first page is adopted from the document as
 * it is; later ones are one small static file each.
 */
function createClientStore(): PageStore {
  const pages = new Map<string, PageData>();
  const pending = new Map<string, Promise<void>>();
  const first = {
    key: toPageKey(window.location.pathname),
    page: readInlineData(document),
  };
  if (first.page) {
    pages.set(first.key, first.page.data);
  }

  const fetchPage = async (path: string): Promise<void> => {
    const page = await fetchPageData(path, siteConfig.baseUrl);
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
      const request = fetchPage(path).finally(() => pending.delete(key));
      pending.set(key, request);
      return request;
    },
    subscribe: () => () => {},
    inline: (path) =>
      toPageKey(path) === first.key ? (first.page?.json ?? null) : null,
  };
}

export default createClientStore();
