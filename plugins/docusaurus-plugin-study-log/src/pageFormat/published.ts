import {toPageName} from './address.js';

/** What is published beside the pages themselves; the head of a page names only what is there. */
export type Published = {
  readonly feeds: boolean;
  /** A `.md` twin of each log and concept. */
  readonly markdown: boolean;
  /** A picture of each log and concept for links in chats and networks. */
  readonly cards: boolean;
  /** The cards of the review page as an Anki deck and as a calendar. */
  readonly review: boolean;
};

/** The dev server makes pages only. */
export const NOTHING_PUBLISHED: Published = {
  feeds: false,
  markdown: false,
  cards: false,
  review: false,
};

export type FeedFormat = 'rss' | 'atom' | 'json';

export const FEEDS: readonly {
  readonly format: FeedFormat;
  readonly file: string;
  readonly type: string;
}[] = [
  {format: 'rss', file: 'rss.xml', type: 'application/rss+xml'},
  {format: 'atom', file: 'atom.xml', type: 'application/atom+xml'},
  {format: 'json', file: 'feed.json', type: 'application/feed+json'},
];

/** Pixels; what Open Graph readers show without cutting. */
export const CARD_SIZE = {width: 1200, height: 630} as const;

/** A file below a page: (`/concepts/cni/`, `rss.xml`) → `/concepts/cni/rss.xml`. */
export function toFileBelow(page: string, file: string): string {
  return `${page.replace(/\/$/, '')}/${file}`;
}

/** `/base/logs/x/` → `/base/logs/x.md` */
export function toTwinPath(page: string, baseUrl: string): string {
  return `${baseUrl}${toPageName(page, baseUrl)}.md`;
}

/** `/base/logs/x/` → `/base/study-log-assets/cards/logs/x.png` */
export function toCardPath(page: string, baseUrl: string): string {
  return `${baseUrl}study-log-assets/cards/${toPageName(page, baseUrl)}.png`;
}
