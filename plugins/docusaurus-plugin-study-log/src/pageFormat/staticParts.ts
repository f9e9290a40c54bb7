import type {PageData} from '../theme/types.js';
import {toPageKey} from './address.js';
import {toScriptJson} from './scriptJson.js';

/** Id of the inline `<script type="application/json">`. */
export const INLINE_ID = 'study-log-page-data';

/** Its attribute that says which page it is of. */
export const INLINE_PAGE = 'data-page';

/** Encoded: no minifier can make markup of it. */
export function toInlinePage(path: string): string {
  return encodeURI(toPageKey(path));
}

/** Attribute of the elements that hold a part of the page as it was rendered. */
export const STATIC_PART = 'data-study-log-part';

/** Attribute of the elements that hold a part of the page as finished HTML. */
export const HTML_PART = 'data-study-log-html';

/** The same page with other text in each of its parts of finished HTML. */
export function mapHtmlParts(
  data: PageData,
  map: (part: string, html: string) => string,
): PageData {
  if (!('html' in data)) {
    return data;
  }
  const html = Object.fromEntries(
    Object.entries(data.html).map(([part, text]) => [part, map(part, text)]),
  );
  return {...data, html} as PageData;
}

/** What the browser gets, without what only a build needs. */
export function toPublicData(data: PageData): PageData {
  return 'html' in data ? {...data, links: [], anchors: []} : data;
}

/** What a page carries inline: its data without the parts that already stand in it. */
export function toInlineJson(data: PageData): string {
  const shown = mapHtmlParts(withoutDeck(toPublicData(data)), () => '');
  return toScriptJson({...shown, parts: undefined});
}

/** A deck of cards is for readers with scripts, who fetch it when they open the page. */
export function withoutDeck(data: PageData): PageData {
  return data.kind === 'review' ? {...data, cards: []} : data;
}
