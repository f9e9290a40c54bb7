import {escapeHtml} from 'study-log/html/escapeHtml';
import type {FeedFormat} from '../../../pageFormat/published.js';
import {toCharacters} from '../characters.js';

type ToText = (text: string) => string;

/** What each place of a feed takes for a text, as the `feed` library wants to be given it. */
export type FeedTexts = {
  /** The feed's own title, description and author: plain text. */
  readonly info: ToText;
  readonly title: ToText;
  readonly summary: ToText;
  readonly html: ToText;
};

const END = ']]>';

/** HTML that reads the same, and in which no CDATA section ends. */
const withoutEnd: ToText = (html) => html.replaceAll(END, ']]&gt;');

/** Plain text, read as the HTML that its place is said to hold. */
const asHtml: ToText = escapeHtml;

/**
 * Plain text for a CDATA section. The library (xml-js) splits the first `]]>`
 * alone, so that the next one would end the section: it is split here.
 */
const inCdata: ToText = (text) => {
  const [first = '', ...rest] = text.split(END);
  return rest.length === 0
    ? first
    : `${first}${END}${rest.join(']]]]><![CDATA[>')}`;
};

/** Plain text for an element: the library turns a written `&amp;` into `&` before it escapes. */
const inElement: ToText = (text) => text.replaceAll('&amp;', '&amp;amp;');

const asItIs: ToText = (text) => text;

const FORMATS: Readonly<Record<FeedFormat, FeedTexts>> = {
  // A title is text there, a description HTML.
  rss: {info: inElement, title: inCdata, summary: asHtml, html: withoutEnd},
  // The library marks titles and summaries as HTML.
  atom: {info: inElement, title: asHtml, summary: asHtml, html: withoutEnd},
  json: {info: asItIs, title: asItIs, summary: asItIs, html: asItIs},
};

export function toFeedTexts(format: FeedFormat): FeedTexts {
  const {info, title, summary, html} = FORMATS[format];
  return {
    info: (text) => info(toCharacters(text)),
    title: (text) => title(toCharacters(text)),
    summary: (text) => summary(toCharacters(text)),
    html: (text) => html(toCharacters(text)),
  };
}
