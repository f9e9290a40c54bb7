import React, {type ReactNode} from 'react';
import type {LogPageData} from '../types';
import {usePageData} from './usePageData';

export type Props = {
  readonly part: keyof LogPageData['html'];
  readonly className?: string;
};

/**
 * A part of the page that was compiled to HTML. Hydration leaves the server's
 * DOM as it is: the same string stands on both sides.
 */
export default function StaticHtml({part, className}: Props): ReactNode {
  const data = usePageData<LogPageData>();
  return (
    <div
      className={className}
      data-study-log-html={part}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{__html: data.html[part]}}
    />
  );
}
