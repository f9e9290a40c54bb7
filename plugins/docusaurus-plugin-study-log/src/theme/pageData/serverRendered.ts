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
import {
  LAST_BUILD,
  PAGES_SUFFIX,
  PLACES_SUFFIX,
  THIS_BUILD,
  type RenderedPlace,
} from '../../pageFormat/renderedPages';

/** What pages were rendered to, from one build to the next. */
export type RenderedPages = {
  /** Undefined when the last build had another key for the page, or none. */
  readonly recall: (pathname: string, key: string) => unknown;
  readonly remember: (pathname: string, key: string, result: unknown) => void;
};

/**
 * The next build knows what this one recalled or remembered, and forgets the
 * rest. A folder that cannot be read or written costs time, not the build.
 * @param folder - absolute path
 */
export function openRenderedPages(folder: string): RenderedPages {
  const known = readPlaces(join(folder, LAST_BUILD));
  const write = createWriter(join(folder, THIS_BUILD));
  return {
    recall(pathname, key) {
      const place = known.get(pathname);
      if (place?.key !== key) {
        return undefined;
      }
      try {
        const text = readAt(place);
        const result: unknown = JSON.parse(text);
        write(pathname, key, text);
        return result;
      } catch {
        return undefined;
      }
    },
    remember: (pathname, key, result) =>
      write(pathname, key, JSON.stringify(result)),
  };
}

type Place = {
  readonly key: string;
  readonly file: number;
  readonly offset: number;
  readonly length: number;
};

function readPlaces(folder: string): ReadonlyMap<string, Place> {
  try {
    const names = readdirSync(folder).filter((name) =>
      name.endsWith(PLACES_SUFFIX),
    );
    return new Map(names.flatMap((name) => readThread(folder, name)));
  } catch {
    return new Map();
  }
}

function readThread(folder: string, name: string) {
  const pages = `${name.slice(0, -PLACES_SUFFIX.length)}${PAGES_SUFFIX}`;
  const file = openSync(join(folder, pages), 'r');
  const lines = readFileSync(join(folder, name), 'utf8').split('\n');
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const [pathname, key, offset, length]: RenderedPlace = JSON.parse(line);
      return [pathname, {key, file, offset, length}] as const;
    });
}

function readAt({file, offset, length}: Place): string {
  const bytes = Buffer.alloc(length);
  readSync(file, bytes, 0, length, offset);
  return bytes.toString('utf8');
}

/** Makes its files with the first page: other code of the bundle may be all that a thread runs. */
function createWriter(
  folder: string,
): (pathname: string, key: string, text: string) => void {
  let files: {readonly pages: number; readonly places: number} | undefined;
  let end = 0;
  const open = () => {
    mkdirSync(folder, {recursive: true});
    const openFile = (suffix: string): number =>
      openSync(join(folder, `${threadId}${suffix}`), 'w');
    return {pages: openFile(PAGES_SUFFIX), places: openFile(PLACES_SUFFIX)};
  };
  return (pathname, key, text) => {
    try {
      files ??= open();
      const bytes = Buffer.from(text);
      writeSync(files.pages, bytes);
      const place: RenderedPlace = [pathname, key, end, bytes.length];
      writeSync(files.places, `${JSON.stringify(place)}\n`);
      end += bytes.length;
    } catch {
      // The next build renders the page again.
    }
  };
}
