import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';

const TYPES = {
  '.css': 'text/css',
  '.htm': 'text/html; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xhtml': 'application/xhtml+xml',
  '.xml': 'application/xml',
};

/**
 * Where a plain static host looks for an address: the file itself, the folder's
 * index, or the same name with `.html`.
 * @param {{dir: string, baseUrl: string, pathname: string}} request
 * @returns {readonly string[]} absolute paths, in order; empty outside baseUrl
 */
export function fileCandidates({dir, baseUrl, pathname}) {
  if (!pathname.startsWith(baseUrl)) {
    return [];
  }
  const inside = normalize(
    `/${decodeURIComponent(pathname.slice(baseUrl.length))}`,
  );
  const path = join(dir, inside);
  return pathname.endsWith('/')
    ? [join(path, 'index.html')]
    : [path, `${path}.html`, join(path, 'index.html')];
}

async function readFirst(paths) {
  for (const path of paths) {
    try {
      return {path, content: await readFile(path)};
    } catch {
      // A folder or nothing: the next candidate.
    }
  }
  return null;
}

/**
 * Serves a built site on a free port, as a plain static host does.
 * @param {string} dir
 * @param {{baseUrl?: string}} [options]
 * @returns {Promise<{origin: string, close: () => Promise<void>}>}
 */
export async function serve(dir, {baseUrl = '/'} = {}) {
  const server = createServer(async (request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    const found = await readFirst(fileCandidates({dir, baseUrl, pathname}));
    const fallback = found ?? (await readFirst([join(dir, '404.html')]));
    response.writeHead(found ? 200 : 404, {
      'content-type': TYPES[extname(fallback?.path ?? '')] ?? 'text/plain',
    });
    response.end(fallback?.content ?? 'Not found');
  });
  await new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve(undefined)),
  );
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const close = () =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve(undefined));
    });
  return {origin: `http://127.0.0.1:${port}`, close};
}
