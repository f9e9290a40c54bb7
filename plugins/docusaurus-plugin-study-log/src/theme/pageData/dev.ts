import siteConfig from '@generated/docusaurus.config';
import globalData from '@generated/globalData';
import type {ShownPage} from '../types';
import {toEventsUrl, toPageKey} from '../../pageFormat/address';
import {PLUGIN_NAME} from '../../pageFormat/pluginName';
import {fetchPageData} from './fetchPageData';
import type {PageStore} from './types';

/**
 * The dev server: the same JSON, made when it is asked for; an event says that
 * a log was saved, and the open page follows without a reload.
 */
function createDevStore(): PageStore {
  const pages = new Map<string, ShownPage>();
  const listeners = new Set<() => void>();

  const load = async (path: string): Promise<void> => {
    const page = await fetchPageData(path, siteConfig.baseUrl);
    if (page) {
      pages.set(toPageKey(path), page);
    }
  };

  const refresh = async (): Promise<void> => {
    const open = toPageKey(window.location.pathname);
    const wasOurs = pages.has(open);
    [...pages.keys()]
      .filter((key) => key !== open)
      .forEach((key) => pages.delete(key));
    if (wasOurs) {
      await load(open);
      listeners.forEach((notify) => notify());
    }
  };

  Object.keys(globalData[PLUGIN_NAME] ?? {}).forEach((id) => {
    const events = new EventSource(toEventsUrl(id, siteConfig.baseUrl));
    events.addEventListener('change', () => {
      // Where the open page cannot be had any more, loading it says why.
      refresh().catch(() => window.location.reload());
    });
  });

  return {
    read: (path) => pages.get(toPageKey(path)),
    load: (path) =>
      pages.has(toPageKey(path)) ? Promise.resolve() : load(path),
    subscribe: (notify) => {
      listeners.add(notify);
      return () => listeners.delete(notify);
    },
    inline: () => null,
  };
}

export default createDevStore();
