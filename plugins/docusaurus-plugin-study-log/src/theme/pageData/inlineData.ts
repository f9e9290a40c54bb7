import {HTML_PART, INLINE_ID, mapHtmlParts} from '../../pageFormat/htmlParts';
import type {PageData} from '../types';

/** The page's data again, from the document that the server sent. */
export function readInlineData(page: Document): {
  readonly json: string;
  readonly data: PageData;
} | null {
  const json = page.getElementById(INLINE_ID)?.textContent;
  if (!json) {
    return null;
  }
  const data = mapHtmlParts(
    JSON.parse(json) as PageData,
    (part) => page.querySelector(`[${HTML_PART}="${part}"]`)?.innerHTML ?? '',
  );
  return {json, data};
}
