import type {PageData} from '../theme/types';

/** Id of the inline `<script type="application/json">`. */
export const INLINE_ID = 'study-log-page-data';

/** Attribute of the elements that hold a part of the page as finished HTML. */
export const HTML_PART = 'data-study-log-html';

/** The same page with other text in each of its parts of finished HTML. */
export function mapHtmlParts(
  data: PageData,
  map: (part: string) => string,
): PageData {
  if (!('html' in data)) {
    return data;
  }
  const html = Object.fromEntries(
    Object.keys(data.html).map((part) => [part, map(part)]),
  );
  return {...data, html} as PageData;
}

/** What the browser gets: nothing that only a build needs. */
export function toPublicData(data: PageData): PageData {
  const shown = 'html' in data ? {...data, links: [], anchors: []} : data;
  return shown.kind === 'concept' ? {...shown, mentions: []} : shown;
}
