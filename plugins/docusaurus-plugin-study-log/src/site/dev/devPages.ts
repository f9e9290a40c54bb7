import type {IncomingMessage, ServerResponse} from 'http';
import {DATA_FOLDER, PREVIEW_FOLDER, toPageKey} from '../../pageFormat/address';
import {toPublicData} from '../../pageFormat/htmlParts';
import type {ConceptIndex} from '../../theme/search/types';
import type {ConceptPreview, PageData} from '../../theme/types';
import {readAsset, type EmittedAsset} from '../content/assets';

/** What the dev server serves at this moment. */
export type DevSite = {
  /** Made when it is asked for; undefined when there is no such page. */
  readonly load: (pageKey: string) => Promise<PageData> | undefined;
  /** What is shown beside links to a page; undefined when there is none. */
  readonly preview: (pageKey: string) => ConceptPreview | undefined;
  /** The names of all concepts, where the search box asks for them. */
  readonly conceptIndex: (path: string) => ConceptIndex | undefined;
  /** The file behind an address that a log refers to. */
  readonly asset: (path: string) => EmittedAsset | undefined;
};

type Next = () => void;

export type DevPages = {
  /** Serves another state of the site and tells the open pages. */
  readonly update: (site: DevSite) => void;
  /** A connect middleware. */
  readonly handle: (
    request: IncomingMessage,
    response: ServerResponse,
    next: Next,
  ) => void;
};

/**
 * Pages in the dev server: a page's JSON is compiled when a browser asks for
 * it, so that a folder of thousands starts at once and a saved log is there
 * as soon as it is read. No bundler sees any of it.
 */
export function createDevPages(baseUrl: string): DevPages {
  const data = `${baseUrl}${DATA_FOLDER}/`;
  const previews = `${baseUrl}${PREVIEW_FOLDER}/`;
  const browsers = new Set<ServerResponse>();
  let site: DevSite = {
    load: () => undefined,
    preview: () => undefined,
    conceptIndex: () => undefined,
    asset: () => undefined,
  };

  return {
    update: (next) => {
      site = next;
      browsers.forEach((browser) => browser.write('event: change\ndata:\n\n'));
    },
    handle: (request, response, next) => {
      const path = toPath(request.url ?? '/');
      if (path === `${data}events`) {
        openEvents(response);
        browsers.add(response);
        request.on('close', () => browsers.delete(response));
        return;
      }
      if (path.startsWith(data)) {
        const key = toKey(path.slice(data.length), baseUrl);
        const page = site.load(key);
        return page ? sendPage(page, response) : next();
      }
      if (path.startsWith(previews)) {
        const preview = site.preview(
          toKey(path.slice(previews.length), baseUrl),
        );
        return preview ? sendJson(preview, response) : next();
      }
      const concepts = site.conceptIndex(path);
      if (concepts) {
        return sendJson(concepts, response);
      }
      const asset = site.asset(path);
      return asset ? sendAsset(asset, response) : next();
    },
  };
}

/** `logs/x.json` → `/base/logs/x/` */
function toKey(file: string, baseUrl: string): string {
  const name = file.replace(/\.json$/, '');
  return toPageKey(`${baseUrl}${name === 'index' ? '' : name}`);
}

function toPath(url: string): string {
  const path = url.replace(/[?#].*$/s, '');
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

function openEvents(response: ServerResponse): void {
  response.writeHead(200, {
    'content-type': 'text/event-stream',
    // The dev server compresses; events must not wait in its buffer.
    'cache-control': 'no-cache, no-transform',
  });
  response.write(': open\n\n');
}

function sendPage(page: Promise<PageData>, response: ServerResponse): void {
  page.then(
    (data) => sendJson(toPublicData(data), response),
    (error: unknown) => {
      response.statusCode = 500;
      response.end(String(error));
    },
  );
}

function sendJson(data: object, response: ServerResponse): void {
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.setHeader('cache-control', 'no-store');
  response.end(JSON.stringify(data));
}

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css',
  js: 'text/javascript',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

function sendAsset(asset: EmittedAsset, response: ServerResponse): void {
  const type = TYPES[asset.to.split('.').at(-1)?.toLowerCase() ?? ''];
  if (type) {
    response.setHeader('content-type', type);
  }
  try {
    response.end(readAsset(asset));
  } catch {
    response.statusCode = 404;
    response.end();
  }
}
