import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {serve} from '../tests/support/staticServer.mjs';

/** A name that stands in Mermaid's own code and in nothing that merely imports it. */
const MERMAID_MARK = 'mermaidAPI';

const gzipBytes = (content) => gzipSync(content, {level: 9}).length;

function weigh(files) {
  const contents = files.map((file) => readFileSync(file));
  return {
    bytes: contents.reduce((sum, content) => sum + gzipBytes(content), 0),
    mermaid: contents.some((content) => content.includes(MERMAID_MARK)),
  };
}

/** The scripts that the HTML itself asks for. */
function findScripts({out, html}) {
  const sources = [...html.matchAll(/<script\b[^>]*\bsrc="?([^"\s>]+)/g)];
  return [...new Set(sources.map(([, src]) => src))]
    .filter((src) => src.startsWith('/'))
    .map((src) => join(out, src));
}

/** The scripts that a browser really asks for while it loads the page, prefetches of other pages aside. */
async function findLoadedScripts({browser, out, address}) {
  const server = await serve(out);
  const page = await browser.newPage();
  const urls = new Set();
  page.on('request', (request) => {
    // A prefetch of another page has the type 'other'.
    if (request.resourceType() === 'script') {
      urls.add(new URL(request.url()).pathname);
    }
  });
  await page.goto(server.origin + address, {waitUntil: 'networkidle'});
  await page.close();
  await server.close();
  return [...urls].map((path) => join(out, path));
}

/**
 * What a log page costs its reader, in gzip bytes.
 * @param {{out: string, address: string, browser: import('playwright-core').Browser | null}} page
 */
export async function measurePage({out, address, browser}) {
  const html = readFileSync(join(out, address, 'index.html'), 'utf8');
  const asked = weigh(findScripts({out, html}));
  const loaded = browser
    ? weigh(await findLoadedScripts({browser, out, address}))
    : null;
  return {
    htmlBytes: gzipBytes(html),
    scriptBytes: asked.bytes,
    loadedBytes: loaded?.bytes ?? null,
    mermaid: asked.mermaid || (loaded?.mermaid ?? false),
  };
}
