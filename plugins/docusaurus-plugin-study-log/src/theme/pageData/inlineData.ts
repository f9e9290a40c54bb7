import {toPublicData} from '../../pageFormat/publicData';
import type {PageData} from '../types';

/** Id of the inline `<script type="application/json">`. */
export const INLINE_ID = 'study-log-page-data';

/** Attribute of the elements that hold a part of the page as finished HTML. */
export const HTML_PART = 'data-study-log-html';

/** The inline JSON of a page: its data without the HTML that already stands in the page. */
export function toInlineJson(data: PageData): string {
  const small =
    data.kind === 'log'
      ? {...toPublicData(data), html: {body: ''}}
      : toPublicData(data);
  return JSON.stringify(small).replace(/</g, '\\u003c');
}

/** The page's data again, from the document that the server sent. */
export function readInlineData(page: Document): {
  readonly json: string;
  readonly data: PageData;
} | null {
  const json = page.getElementById(INLINE_ID)?.textContent;
  if (!json) {
    return null;
  }
  const data = JSON.parse(json) as PageData;
  return {json, data: data.kind === 'log' ? adoptHtml(page, data) : data};
}

function adoptHtml<T extends PageData & {kind: 'log'}>(
  page: Document,
  data: T,
): T {
  const element = page.querySelector(`[${HTML_PART}="body"]`);
  return {...data, html: {body: element?.innerHTML ?? ''}};
}
