import React, {type ComponentType, type ReactNode} from 'react';
import NotFound from '@theme/NotFound';
import type {PageData, Shown} from '../types';
import {useStoredPage} from './usePageData';

/**
 * A route's component: hands a page its data. One route stands for all pages
 * of a kind, so an address without a page comes here too and is not found; the
 * key makes each page a fresh one, as with a route of its own.
 */
export function withPageData<T extends PageData>(
  Content: ComponentType<{readonly data: Shown<T>}>,
): () => ReactNode {
  return function StudyLogPage(): ReactNode {
    const data = useStoredPage();
    const key = data && 'permalink' in data ? data.permalink : data?.kind;
    return data ? (
      <Content key={key} data={data as unknown as Shown<T>} />
    ) : (
      <NotFound />
    );
  };
}
