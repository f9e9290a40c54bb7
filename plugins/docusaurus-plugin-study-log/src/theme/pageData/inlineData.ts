import {
  HTML_PART,
  INLINE_ID,
  INLINE_PAGE,
  mapHtmlParts,
  toInlinePage,
} from '../../pageFormat/htmlParts';
import type {PageData} from '../types';

/** A page's data again, from its document; null where another page stands in its place. */
export function readInlineData(
  page: Document,
  path: string,
): {
  readonly json: string;
  readonly data: PageData;
} | null {
  const inline = page.getElementById(INLINE_ID);
  const json = inline?.textContent;
  if (!json || inline.getAttribute(INLINE_PAGE) !== toInlinePage(path)) {
    return null;
  }
  const data = mapHtmlParts(
    JSON.parse(json) as PageData,
    (part) => page.querySelector(`[${HTML_PART}="${part}"]`)?.innerHTML ?? '',
  );
  return {json, data};
}
