import {createHash} from 'crypto';

/**
 * What the pages of a locale were rendered to, kept for the next build: a
 * folder for the last build that ended well and one for each build that is
 * under way (`buildFolder`). In each, a thread that renders writes two files, since a file a
 * page is thousands to make: the pages one after the other, and a line for
 * each that says where it stands.
 */
export const LAST_BUILD = 'last';

export const PLACES_SUFFIX = '.jsonl';
export const PAGES_SUFFIX = '.txt';

/**
 * Stands for the whole app in what Docusaurus is told that a page was rendered
 * to. Its template and its HTML minifier take as long as rendering does, and
 * would change next to nothing in what React wrote: that is put in afterwards.
 */
export const APP_PLACEHOLDER = '<!--study-log:app-->';

/** Where a page stands in the first file, in bytes: its HTML, and behind it the JSON of what else rendering found. */
export type RenderedPlace = {
  /** Of what the page depends on: a hash. */
  readonly key: string;
  readonly offset: number;
  readonly html: number;
  readonly found: number;
  /** See `toPlaceChecksum`. */
  readonly checksum: string;
};

/** Of whose page it is, and of the bytes in the first file: neither is believed when it does not fit. */
export function toPlaceChecksum(
  pathname: string,
  {key, bytes}: {readonly key: string; readonly bytes: Uint8Array},
): string {
  return createHash('sha1')
    .update(`${pathname}\n${key}\n`)
    .update(bytes)
    .digest('hex');
}

/** A line of the second file. */
type Line = readonly [pathname: string, place: RenderedPlace];

export function toLine(...line: Line): string {
  return `${JSON.stringify(line)}\n`;
}

/** Without the lines that are damaged. */
export function readLines(text: string): readonly Line[] {
  return text.split('\n').flatMap((line) => {
    try {
      return [JSON.parse(line) as Line];
    } catch {
      return [];
    }
  });
}
