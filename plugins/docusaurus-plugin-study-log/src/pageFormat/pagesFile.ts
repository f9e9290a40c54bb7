/**
 * What a build hands to static rendering: the JSON of all pages of a plugin
 * instance in one file, and beside it where in that file each page stands.
 * One file a page would be thousands to make and to look for.
 */
export const PAGES_FILE = 'pages.txt';
export const PLACES_FILE = 'pages.json';

/** Offset and length in bytes, by page key (see `toPageKey`). */
export type PagePlaces = Readonly<
  Record<string, readonly [offset: number, length: number]>
>;
