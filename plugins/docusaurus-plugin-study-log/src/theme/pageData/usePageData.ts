import {useSyncExternalStore} from 'react';
import {useLocation} from '@docusaurus/router';
import store from '@study-log/page-store';
import type {ShownPage} from '../types';

/** The data of the page being shown; undefined when there is no such page. */
export function useStoredPage(): ShownPage | undefined {
  const {pathname} = useLocation();
  const read = () => store.read(pathname);
  return useSyncExternalStore(store.subscribe, read, read);
}

/**
 * The data of the page being shown, for components inside one (see
 * `withPageData`): it was loaded before the page was rendered.
 */
export function usePageData<T extends ShownPage>(): T {
  const data = useStoredPage();
  if (!data) {
    throw new Error('usePageData is for the pages of the study log.');
  }
  return data as T;
}
