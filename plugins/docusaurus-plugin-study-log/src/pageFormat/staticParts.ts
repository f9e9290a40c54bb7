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

/** What a page carries inline: its data without the parts that already stand in it. */
export function toInlineJson(data: PageData): string {
  return toScriptJson({...withoutDeck(data), parts: undefined});
}

/** A deck of cards is for readers with scripts, who fetch it when they open the page. */
export function withoutDeck(data: PageData): PageData {
  return data.kind === 'review' ? {...data, cards: []} : data;
}
