import React, {type ReactNode} from 'react';
import {useLocation} from '@docusaurus/router';
import store from '@study-log/page-store';
import {
  INLINE_ID,
  INLINE_PAGE,
  toInlinePage,
} from '../../pageFormat/staticParts';

/** The page's own small data, carried by its HTML; nothing after a navigation. */
export default function InlinePageData(): ReactNode {
  const {pathname} = useLocation();
  const json = store.inline(pathname);
  return json === null ? null : (
    <script
      id={INLINE_ID}
      {...{[INLINE_PAGE]: toInlinePage(pathname)}}
      type="application/json"
      suppressHydrationWarning
      dangerouslySetInnerHTML={{__html: json}}
    />
  );
}
