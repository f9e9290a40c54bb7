import {
  STATIC_PART,
  INLINE_ID,
  INLINE_PAGE,
  toInlinePage,
} from '../../pageFormat/staticParts';
import type {ShownPage} from '../types';

/** A page's data again, from its document; null where another page stands in its place. */
export function readInlineData(
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
