/**
 * What the pages of a locale were rendered to, kept for the next build: a
 * folder for the last build that ended well and one for the build that is
 * under way. In each, a thread that renders writes two files, since a file a
 * page is thousands to make: the pages one after the other, and a line for
 * each that says where it stands.
 */
export const LAST_BUILD = 'last';
export const THIS_BUILD = 'next';

export const PLACES_SUFFIX = '.jsonl';
export const PAGES_SUFFIX = '.txt';

/** A line of the second file. Offset and length count bytes of the first. */
export type RenderedPlace = readonly [
  pathname: string,
  /** Hash of what the page depends on. */
  key: string,
  offset: number,
  length: number,
];
