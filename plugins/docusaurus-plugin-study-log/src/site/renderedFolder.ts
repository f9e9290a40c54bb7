import {
  closeSync,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
} from 'fs';
import {join} from 'path';
import {toPageKey} from '../pageFormat/address.js';
import {toBuildFolder} from '../pageFormat/buildFolder.js';
import {
  LAST_BUILD,
  PAGES_SUFFIX,
  PLACES_SUFFIX,
  readLines,
  toPlaceChecksum,
  type RenderedPlace,
} from '../pageFormat/renderedPages.js';
import {removeEndedBuilds} from './endedBuilds.js';

/** Forgets what builds have left that have ended, and whoever had our process id before. Never throws. */
export function beginRendering(folder: string): void {
  removeEndedBuilds(folder);
  try {
    rmSync(toBuildFolder(folder, process.pid), {recursive: true, force: true});
  } catch {
    // The folder is not ours to change: nothing will be written to it either.
  }
}

/**
 * What this build rendered is what the next one begins with. Instances of the
 * plugin share the folder and each reads from it once more, so it is linked,
 * not moved. A folder that cannot be written costs time, not the build.
 */
export function endRendering(folder: string): void {
  const rendered = toBuildFolder(folder, process.pid);
  if (!existsSync(rendered)) {
    return;
  }
  const last = join(folder, LAST_BUILD);
  const linked = join(rendered, LAST_BUILD);
  try {
    mkdirSync(linked, {recursive: true});
    filesOf(rendered).forEach((name) =>
      linkOrCopy(join(rendered, name), join(linked, name)),
    );
    rmSync(last, {recursive: true, force: true});
    renameSync(linked, last);
  } catch {
    // Another build was there first, or the next one renders all pages.
  }
}

/** Not every file system can link. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/** The HTML that a page's app was rendered to; undefined when it is not kept. */
export type FindApp = (path: string) => string | undefined;

/** Opens what this build rendered, as long as `use` runs. */
export function withApps(
  folder: string,
  use: (findApp: FindApp) => void,
): void {
  const rendered = toBuildFolder(folder, process.pid);
  const threads = filesOf(rendered)
    .filter((name) => name.endsWith(PLACES_SUFFIX))
    .map((name) => openThread(rendered, name));
  const places = new Map(threads.flatMap(({pages}) => pages));
  try {
    use((path) => {
      const place = places.get(toPageKey(path));
      return place && readHtml(place);
    });
  } finally {
    threads.forEach(({file}) => closeSync(file));
  }
}

function filesOf(folder: string): readonly string[] {
  return existsSync(folder)
    ? readdirSync(folder).filter((name) => name !== LAST_BUILD)
    : [];
}

type OpenPlace = RenderedPlace & {
  readonly pathname: string;
  readonly file: number;
};

function openThread(folder: string, name: string) {
  const file = openSync(
    join(folder, name.replace(PLACES_SUFFIX, PAGES_SUFFIX)),
    'r',
  );
  const lines = readLines(readFileSync(join(folder, name), 'utf8'));
  const pages = lines.map(
    ([pathname, place]) =>
      [toPageKey(pathname), {...place, pathname, file}] as const,
  );
  return {file, pages};
}

function readHtml({file, pathname, ...place}: OpenPlace): string | undefined {
  const {key, offset, html, found, checksum} = place;
  const bytes = Buffer.alloc(html + found);
  readSync(file, bytes, 0, bytes.length, offset);
  return toPlaceChecksum(pathname, {key, bytes}) === checksum
    ? bytes.toString('utf8', 0, html)
    : undefined;
}
