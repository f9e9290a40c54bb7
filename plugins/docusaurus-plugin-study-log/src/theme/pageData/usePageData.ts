import {useSyncExternalStore} from 'react';
import {useLocation} from '@docusaurus/router';
import store from '@study-log/page-store';
import type {PageData} from '../types';

/**
 * The data of the page being shown. The route's `preload` has fetched it
 * before the page is rendered (see `preloadPages`), so it is always there.
 */
export function usePageData<T extends PageData>(): T {
  const {pathname} = useLocation();
  const read = () => store.read(pathname);
  const data = useSyncExternalStore(store.subscribe, read, read);
  if (!data) {
    throw new Error(
      `The page ${pathname} was rendered before its data was loaded.`,
    );
  }
  return data as T;
}
