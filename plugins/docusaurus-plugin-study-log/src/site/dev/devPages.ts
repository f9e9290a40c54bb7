import type {IncomingMessage, ServerResponse} from 'http';
import {logger} from '@docusaurus/logger';
import {
  DATA_FOLDER,
  PREVIEW_FOLDER,
  toEventsUrl,
  toPageKey,
} from '../../pageFormat/address.js';
import type {ConceptIndex} from '../../theme/search/types.js';
import type {ConceptPreview, PageData} from '../../theme/types.js';
import {UserError} from 'study-log/problems/index';
import {readAsset, type EmittedAsset} from '../content/assets.js';

/** What the dev server serves at this moment. */
export type DevSite = {
  /** Made when it is asked for; undefined when there is no such page. */
  readonly load: (pageKey: string) => Promise<PageData> | undefined;
  /** Where an address leads that is none of a page. */
  readonly movedTo: (pageKey: string) => string | undefined;
  /** What is shown beside links to a page; undefined when there is none. */
  readonly preview: (pageKey: string) => ConceptPreview | undefined;
  /** The names of all concepts, for the search box. */
  readonly conceptIndex: () => ConceptIndex;
  /** The file behind an address that a log refers to. */
  readonly asset: (path: string) => EmittedAsset | undefined;
};

type Next = () => void;

export type DevPages = {
  /** Serves another state of the site as soon as it is there, and tells the open pages. */
  readonly update: (next: Promise<DevSite>) => void;
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
 * as soon as it is read. No bundler sees any of it: it works while the folder
 * is being read, and who asks for a page before that is done waits for it.
 */
export function createDevPages({
  baseUrl,
  pluginId,
  conceptFile,
}: {
  readonly baseUrl: string;
  /** Each instance tells the pages of its own logs. */
  readonly pluginId: string;
  /** Where the search box asks for the names of all concepts. */
  readonly conceptFile: string;
}): DevPages {
  const findAnswer = createAnswerFinder(baseUrl, conceptFile);
  const events = toEventsUrl(pluginId, baseUrl);
  const browsers = createBrowsers();
  let awaited: Promise<DevSite> | undefined;
  let ready: DevSite | undefined;
  let asked = 0;
  let shown = 0;

  return {
    update: (next) => {
      const turn = (asked += 1);
      awaited ??= next;
      next.then(
        (site) => {
          // One that was asked for later may be there before.
          if (turn > shown) {
            shown = turn;
            awaited = next;
            ready = site;
            browsers.tell();
          }
        },
        (error: unknown) => logger.error(toSentence(error)),
      );
    },
    handle: (request, response, next) => {
      const path = toPath(request.url ?? '/');
      if (path === events) {
        browsers.listen(request, response);
        return;
      }
      const answer = findAnswer(path);
      if (answer && awaited) {
        awaited.then(answer).then(
          (json) => (json ? sendJson(json, response) : next()),
          (error: unknown) => sendError(error, response),
        );
        return;
      }
      const asset = ready?.asset(path);
      if (asset) {
        return sendAsset(asset, response);
      }
      const movedTo = isDocument(request) && ready?.movedTo(toPageKey(path));
      return movedTo ? sendRedirect(movedTo, response) : next();
    },
  };
}

/** What to answer a request for data with; undefined for others. */
type AnswerFinder = (
  path: string,
) => ((site: DevSite) => object | undefined) | undefined;

function createAnswerFinder(
  baseUrl: string,
  conceptFile: string,
): AnswerFinder {
  const data = `${baseUrl}${DATA_FOLDER}/`;
  const previews = `${baseUrl}${PREVIEW_FOLDER}/`;
  return (path) => {
    if (path.startsWith(data)) {
      const key = toKey(path.slice(data.length), baseUrl);
      return (site) => site.load(key);
    }
    if (path.startsWith(previews)) {
      const key = toKey(path.slice(previews.length), baseUrl);
      return (site) => site.preview(key);
    }
    return path === conceptFile ? (site) => site.conceptIndex() : undefined;
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

function isDocument({headers}: IncomingMessage): boolean {
  return headers.accept?.includes('text/html') ?? false;
}

/** A folder that is gone may be back soon. */
function toSentence(error: unknown): string {
  return error instanceof UserError
    ? `docusaurus-plugin-study-log: ${error.message} Until then the pages stay as they were.`
    : String(error);
}

/** The browsers that hear of changes. */
function createBrowsers(): {
  readonly listen: (request: IncomingMessage, response: ServerResponse) => void;
  readonly tell: () => void;
} {
  const browsers = new Set<ServerResponse>();
  return {
    listen: (request, response) => {
      response.writeHead(200, {
        'content-type': 'text/event-stream',
        // The dev server compresses; events must not wait in its buffer.
        'cache-control': 'no-cache, no-transform',
      });
      response.write(': open\n\n');
      browsers.add(response);
      request.on('close', () => browsers.delete(response));
    },
    tell: () =>
      browsers.forEach((browser) => browser.write('event: change\ndata:\n\n')),
  };
}

function sendError(error: unknown, response: ServerResponse): void {
  response.statusCode = 500;
  response.end(String(error));
}

function sendRedirect(to: string, response: ServerResponse): void {
  // Not for good: tomorrow there may be a page.
  response.writeHead(302, {location: encodeURI(to)}).end();
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
  txt: 'text/plain; charset=utf-8',
  woff2: 'font/woff2',
};

function sendAsset(asset: EmittedAsset, response: ServerResponse): void {
  const {content} = readAsset(asset);
  if (content === undefined) {
    response.statusCode = 404;
    response.end();
    return;
  }
  const type = TYPES[asset.to.split('.').at(-1)?.toLowerCase() ?? ''];
  if (type) {
    response.setHeader('content-type', type);
  }
  response.setHeader('x-content-type-options', 'nosniff');
  response.end(content);
}
