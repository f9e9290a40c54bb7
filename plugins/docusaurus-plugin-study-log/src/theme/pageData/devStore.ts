import type {ShownPage} from '../types';
import {toPageKey} from '../../pageFormat/address';
import type {PageStore} from './types';

export type DevStore = {
  readonly store: PageStore;
  /** To be called when pages may have changed: the open one is asked for again. Rejects when it cannot be had. */
  readonly refresh: () => Promise<void>;
};

/**
 * The dev server: the same JSON, made when it is asked for; an event says that
 * a log was saved, and the open page follows without a reload. Whatever was
 * on its way meanwhile, the page that was asked for last is the one that stays.
 */
export function createDevStore({
  fetchPage,
  getOpenPath,
}: {
  readonly fetchPage: (path: string) => Promise<ShownPage | undefined>;
  readonly getOpenPath: () => string;
}): DevStore {
  const pages = new Map<string, ShownPage>();
  const listeners = new Set<() => void>();
  let changes = 0;

  const load = async (path: string): Promise<void> => {
    const known = changes;
    const page = await fetchPage(path);
    if (known !== changes) {
      // It may be of before the change: nobody knows which came first.
      return load(path);
    }
    if (page) {
      pages.set(toPageKey(path), page);
    }
  };

  const refresh = async (): Promise<void> => {
    changes += 1;
    const open = toPageKey(getOpenPath());
    const wasOurs = pages.has(open);
    [...pages.keys()]
      .filter((key) => key !== open)
      .forEach((key) => pages.delete(key));
    if (wasOurs) {
      await load(open);
      listeners.forEach((notify) => notify());
    }
  };

  const store: PageStore = {
    read: (path) => pages.get(toPageKey(path)),
    load: (path) =>
      pages.has(toPageKey(path)) ? Promise.resolve() : load(path),
    subscribe: (notify) => {
      listeners.add(notify);
      return () => listeners.delete(notify);
    },
    inline: () => null,
  };
  return {store, refresh};
}
