import {toPageKey} from '../../pageFormat/address';
import {
  INLINE_ID,
  INLINE_PAGE,
  STATIC_PART,
  toInlinePage,
} from '../../pageFormat/staticParts';
import type {ShownPage} from '../types';
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

/**
 * Fetches a page of the built site and reads its data out of it, as on a first
 * view: one file of the site serves both ways to come to a page, and a host
 * serves it under the same address. Undefined when there is no such page.
 * Rejects when it could not be had: Docusaurus then loads the page itself.
 */
async function fetchPage(path: string): Promise<ShownPage | undefined> {
  const response = await fetch(path);
  if (response.status === 404) {
    return undefined;
  }
  const text = response.ok ? await response.text() : '';
  const page = new DOMParser().parseFromString(text, 'text/html');
  const inline = readInlineData(page, path);
  if (!inline) {
    throw new Error(`No page data at ${path} (${response.status}).`);
  }
  return inline.data;
}

/** A page's data again, from its document; null where another page stands in its place. */
function readInlineData(
  page: Document,
  path: string,
): {
  readonly json: string;
  readonly data: ShownPage;
} | null {
  const inline = page.getElementById(INLINE_ID);
  const json = inline?.textContent;
  if (!json || inline.getAttribute(INLINE_PAGE) !== toInlinePage(path)) {
    return null;
  }
  return {json, data: {...JSON.parse(json), rendered: readParts(page)}};
}

function readParts(page: Document): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Array.from(page.querySelectorAll(`[${STATIC_PART}]`), (part) => [
      part.getAttribute(STATIC_PART) ?? '',
      part.innerHTML,
    ]),
  );
}
