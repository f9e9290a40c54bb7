import type {Page} from 'playwright-core';
import {describeInBrowser, watchConsole} from '../support/browser';
import {
  PUBLISHED_BASE,
  publishedSite,
  studySite,
} from '../support/fixtureSites';
import {serve} from '../support/staticServer.mjs';

jest.setTimeout(300_000);

/** What the page in the browser has in its head, as paths of this server. */
const readHead = (page: Page) =>
  page.evaluate(() => {
    const here = (address: string | null) =>
      new URL(address ?? '', location.href).pathname;
    const links = document.querySelectorAll('link[rel="alternate"][type]');
    const image = document.querySelector('meta[property="og:image"]');
    return {
      links: Array.from(links, (link) => ({
        type: link.getAttribute('type') ?? '',
        path: here(link.getAttribute('href')),
      })),
      card: image && here(image.getAttribute('content')),
      structured: Array.from(
        document.querySelectorAll('script[type="application/ld+json"]'),
        (script) => JSON.parse(script.textContent ?? '')['@id'] as string,
      ),
    };
  });

/** Fetches a file as the browser reads it; XML must be well-formed. */
const readAs = (page: Page, path: string, type: string) =>
  page.evaluate(
    async ([address, kind]) => {
      const response = await fetch(address ?? '');
      const text = await response.text();
      if (kind?.endsWith('+xml')) {
        const parsed = new DOMParser().parseFromString(text, 'application/xml');
        const error = parsed.querySelector('parsererror');
        return error ? error.textContent : response.status;
      }
      if (kind?.endsWith('+json')) {
        JSON.parse(text);
      }
      return response.status;
    },
    [path, type],
  );

const measureImage = (page: Page, path: string) =>
  page.evaluate(async (address) => {
    const image = new Image();
    image.src = address;
    await image.decode();
    return [image.naturalWidth, image.naturalHeight];
  }, path);

const SITES = [
  {
    name: 'under a base, without slashes',
    build: publishedSite,
    baseUrl: PUBLISHED_BASE,
    hasCards: true,
    pages: ['', 'logs/2025-01-06', 'concepts/service', 'en/concepts/service'],
    concept: 'concepts/service',
  },
  {
    name: 'with slashes, without cards',
    build: studySite,
    baseUrl: '/',
    hasCards: false,
    pages: ['', 'logs/2025-01-06/', 'concepts/service/'],
    concept: 'concepts/service/',
  },
] as const;

for (const {name, build, baseUrl, hasCards, pages, concept} of SITES) {
  describeInBrowser(`what is published ${name}`, (getBrowser) => {
    let server: Awaited<ReturnType<typeof serve>>;
    let page: Page;
    let lines: readonly string[];

    const open = (path: string) =>
      page.goto(`${server.origin}${baseUrl}${path}`, {
        waitUntil: 'networkidle',
      });

    beforeAll(async () => {
      server = await serve((await build()).outDir, {baseUrl});
      page = await getBrowser().newPage();
      lines = watchConsole(page);
    });

    afterAll(async () => {
      await page.close();
      await server.close();
    });

    test.each(pages)('is there and well-formed for /%s', async (path) => {
      await open(path);
      const {links, card, structured} = await readHead(page);
      const isSubject = path !== '';
      expect(structured).toHaveLength(isSubject ? 1 : 0);
      expect(links.length).toBeGreaterThanOrEqual(isSubject ? 4 : 3);
      for (const {type, path: file} of links) {
        expect([file, await readAs(page, file, type)]).toEqual([file, 200]);
      }
      expect(card && (await measureImage(page, card))).toEqual(
        hasCards && isSubject ? [1200, 630] : null,
      );
      expect(lines).toEqual([]);
    });

    test('is named anew after a navigation', async () => {
      await open(concept);
      await page.locator(`main a[href^="${baseUrl}logs/"]`).first().click();
      await page.locator('[data-study-log-part="body"]').waitFor();
      await page
        .locator(`head link[type="text/markdown"][href^="${baseUrl}logs/"]`)
        .waitFor({state: 'attached'});
      const {links, structured} = await readHead(page);
      expect(structured).toEqual([expect.stringContaining(`${baseUrl}logs/`)]);
      expect(links.map(({type}) => type)).toEqual([
        'application/rss+xml',
        'application/atom+xml',
        'application/feed+json',
        'text/markdown',
      ]);
      expect(lines).toEqual([]);
    });
  });
}
