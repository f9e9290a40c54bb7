import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
} from 'fs';
import {join} from 'path';
import {toPageKey} from '../pageFormat/address';
import {
  LAST_BUILD,
  PAGES_SUFFIX,
  PLACES_SUFFIX,
  readLines,
  THIS_BUILD,
  type RenderedPlace,
} from '../pageFormat/renderedPages';

/** Forgets what a build that did not end has left. */
export function beginRendering(folder: string): void {
  rmSync(join(folder, THIS_BUILD), {recursive: true, force: true});
}

/** What this build rendered is what the next one begins with. Instances of the plugin share the folder: the first one does it. */
export function endRendering(folder: string): void {
  const rendered = join(folder, THIS_BUILD);
  if (existsSync(rendered)) {
    const last = join(folder, LAST_BUILD);
    rmSync(last, {recursive: true, force: true});
    renameSync(rendered, last);
  }
}

/** The HTML that a page's app was rendered to; undefined when it is not kept. */
export type FindApp = (path: string) => string | undefined;

/** Opens what the build that has ended rendered, as long as `use` runs. */
export function withApps(
  folder: string,
  use: (findApp: FindApp) => void,
): void {
  const last = join(folder, LAST_BUILD);
  const names = existsSync(last) ? readdirSync(last) : [];
  const threads = names
    .filter((name) => name.endsWith(PLACES_SUFFIX))
    .map((name) => openThread(last, name));
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

type OpenPlace = RenderedPlace & {readonly file: number};

function openThread(folder: string, name: string) {
  const file = openSync(
    join(folder, name.replace(PLACES_SUFFIX, PAGES_SUFFIX)),
    'r',
  );
  const lines = readLines(readFileSync(join(folder, name), 'utf8'));
  const pages = lines.map(
    ([path, place]) => [toPageKey(path), {...place, file}] as const,
  );
  return {file, pages};
}

function readHtml({file, offset, html}: OpenPlace): string {
  const bytes = Buffer.alloc(html);
  readSync(file, bytes, 0, html, offset);
  return bytes.toString('utf8');
}
