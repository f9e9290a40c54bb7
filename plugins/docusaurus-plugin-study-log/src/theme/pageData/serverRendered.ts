import {
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  writeSync,
} from 'fs';
import {join} from 'path';
import {threadId} from 'worker_threads';
import type {Rendered} from '@study-log/server-entry';
import {toBuildFolder} from '../../pageFormat/buildFolder';
import {
  APP_PLACEHOLDER,
  LAST_BUILD,
  PAGES_SUFFIX,
  PLACES_SUFFIX,
  readLines,
  toLine,
  toPlaceChecksum,
  type RenderedPlace,
} from '../../pageFormat/renderedPages';

/** What pages were rendered to, from one build to the next. */
export type RenderedPages = {
  /** A placeholder for the HTML that is kept, and what else was found; undefined when the last build had another key for the page, or none. */
  readonly recall: (pathname: string, key: string) => Rendered | undefined;
  /** The same of a page just rendered; with its HTML where that cannot be kept. */
  readonly remember: (
    pathname: string,
    key: string,
    rendered: Rendered,
  ) => Rendered;
};

/**
 * The next build knows what this one recalled or remembered, and forgets the
 * rest. A folder that cannot be read or written costs time, not the build.
 * @param folder - absolute path
 */
export function openRenderedPages(folder: string): RenderedPages {
  const known = openPlaces(join(folder, LAST_BUILD));
  const write = createWriter(toBuildFolder(folder, process.pid));
  return {
    recall(pathname, key) {
      const place = known.get(pathname);
      if (place?.key !== key) {
        return undefined;
      }
      try {
        const page = readPage(pathname, place);
        const found: Omit<Rendered, 'html'> = JSON.parse(`${page.found}`);
        write(pathname, key, page);
        return {...found, html: APP_PLACEHOLDER};
      } catch {
        return undefined;
      }
    },
    remember(pathname, key, {html, ...found}) {
      try {
        write(pathname, key, {
          html: Buffer.from(html),
          found: Buffer.from(JSON.stringify(found)),
        });
        return {...found, html: APP_PLACEHOLDER};
      } catch {
        // The next build renders the page again.
        return {...found, html};
      }
    },
  };
}

/** A page's HTML, and the JSON of what else was found. */
type PageBytes = {readonly html: Buffer; readonly found: Buffer};

type OpenPlace = RenderedPlace & {readonly file: number};

function openPlaces(folder: string): ReadonlyMap<string, OpenPlace> {
  try {
    const names = readdirSync(folder).filter((name) =>
      name.endsWith(PLACES_SUFFIX),
    );
    return new Map(names.flatMap((name) => openThread(folder, name)));
  } catch {
    return new Map();
  }
}

function openThread(folder: string, name: string) {
  const pages = `${name.slice(0, -PLACES_SUFFIX.length)}${PAGES_SUFFIX}`;
  const file = openSync(join(folder, pages), 'r');
  return readLines(readFileSync(join(folder, name), 'utf8')).map(
    ([pathname, place]) => [pathname, {...place, file}] as const,
  );
}

/** Throws when it is not what was written. */
function readPage(
  pathname: string,
  {file, key, offset, html, found, checksum}: OpenPlace,
): PageBytes {
  const bytes = Buffer.alloc(html + found);
  readSync(file, bytes, 0, bytes.length, offset);
  if (toPlaceChecksum(pathname, {key, bytes}) !== checksum) {
    throw new Error(`What ${pathname} was rendered to is damaged`);
  }
  return {html: bytes.subarray(0, html), found: bytes.subarray(html)};
}

/** Makes its files with the first page: other code of the bundle may be all that a thread runs. */
function createWriter(
  folder: string,
): (pathname: string, key: string, page: PageBytes) => void {
  let files: {readonly pages: number; readonly places: number} | undefined;
  let end = 0;
  let linesEnd = 0;
  const open = () => {
    mkdirSync(folder, {recursive: true});
    const openFile = (suffix: string): number =>
      openSync(join(folder, `${threadId}${suffix}`), 'w');
    return {pages: openFile(PAGES_SUFFIX), places: openFile(PLACES_SUFFIX)};
  };
  return (pathname, key, {html, found}) => {
    files ??= open();
    const bytes = Buffer.concat([html, found]);
    const place = {
      key,
      offset: end,
      html: html.length,
      found: found.length,
      checksum: toPlaceChecksum(pathname, {key, bytes}),
    };
    const line = Buffer.from(toLine(pathname, place));
    writeWhole(files.pages, bytes, end);
    writeWhole(files.places, line, linesEnd);
    end += bytes.length;
    linesEnd += line.length;
  };
}

/** At its own place: what does not fit on the disk moves nothing that comes after it. */
function writeWhole(file: number, bytes: Buffer, offset: number): void {
  if (writeSync(file, bytes, 0, bytes.length, offset) < bytes.length) {
    throw new Error('The disk is full');
  }
}
