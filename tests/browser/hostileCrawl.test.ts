import {existsSync, readdirSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {Browser, BrowserContext, Page} from 'playwright-core';
import {describeInBrowser} from '../support/browser';
import {
  ACTIVE_FILES,
  createHostileLogs,
  PAYLOADS,
} from '../support/hostileLogs';
import {FEED_FILES, readFeed} from '../support/published';
import {sharedSite} from '../support/sharedSite';
import type {BuiltSite} from '../support/site';
import {serve} from '../support/staticServer.mjs';

jest.setTimeout(600_000);

const SITE_URL = 'https://example.com';
const AT_ONCE = 4;

const crawledSite = (): Promise<BuiltSite> =>
  sharedSite({
    name: 'hostile-crawl',
    logs: createHostileLogs(),
    config: {
      url: SITE_URL,
      plugins: [
        ['docusaurus-plugin-study-log', {path: 'logs'}],
        '@docusaurus/plugin-sitemap',
      ],
    },
  });

/** Tabs in which whatever a log does is heard: it is said on the console, asks another host, opens, leaves or fails. */
async function openAlarmed(browser: Browser, origin: string) {
  const alarms: string[] = [];
  const context = await browser.newContext();
  await context.addInitScript(() => {
    Object.defineProperty(window, '__alarm', {
      set: () => console.error(`ALARM at ${location.href}`),
    });
  });
  await context.route(
    (url) => url.origin !== origin && /^https?:$/.test(url.protocol),
    (route) => {
      const url = route.request().url();
      if (!url.startsWith(`${SITE_URL}/`)) {
        alarms.push(`request: ${url}`);
      }
      return route.abort();
    },
  );
  context.on('console', (message) => {
    // A picture that is not there is a hole in the page, no alarm.
    const isMissing = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !isMissing) {
      alarms.push(`${message.page()?.url()}: ${message.text()}`);
    }
  });
  context.on('weberror', (error) => alarms.push(`${error.error()}`));
  context.on('dialog', (dialog) => {
    alarms.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return {alarms, context};
}

/** Some work on each, in a few tabs at once. */
async function inTabs<T>(
  context: BrowserContext,
  items: Iterable<T>,
  work: (page: Page, item: T) => Promise<void>,
): Promise<void> {
  const queue = [...items];
  await Promise.all(
    Array.from({length: AT_ONCE}, async () => {
      const page = await context.newPage();
      for (let item = queue.pop(); item !== undefined; item = queue.pop()) {
        await work(page, item);
      }
      await page.close();
    }),
  );
}

/** Opens an address, and the links of the site that stand there. */
async function open(page: Page, address: string): Promise<readonly string[]> {
  // A file that is to be saved is no page.
  const opened = await page
    .goto(address, {waitUntil: 'load'})
    .catch(() => null);
  if (opened === null) {
    return [];
  }
  // A day with one log, or the other order of a comparison, leads on at once.
  await page.waitForFunction(
    () => document.querySelector('meta[http-equiv="refresh" i]') === null,
  );
  await page.waitForTimeout(100);
  expect(new URL(page.url()).origin).toBe(new URL(address).origin);
  return page.evaluate(() =>
    Array.from(document.querySelectorAll('a[href], area[href]'), (link) =>
      String((link as HTMLAnchorElement).href),
    ),
  );
}

const withoutHash = (address: string): string => address.split('#')[0] ?? '';

/** Files of a build that a reader could be led to. */
function findAddresses({outDir}: BuiltSite): readonly string[] {
  return readdirSync(outDir, {recursive: true, encoding: 'utf8'})
    .filter((path) => /\.(?:html|xml|svg|json|md|txt)$/.test(path))
    .filter((path) => !/(?:^|\/)(?:pagefind|katex|mermaid)\//.test(path))
    .map((path) => `/${encodeURI(path)}`.replace(/index\.html$/, ''));
}

describeInBrowser('hostile logs', (getBrowser) => {
  let site: BuiltSite;
  let server: Awaited<ReturnType<typeof serve>>;
  let context: BrowserContext;
  let alarms: string[];

  beforeAll(async () => {
    site = await crawledSite();
    server = await serve(site.outDir);
  });
  afterAll(() => server?.close());
  beforeEach(async () => {
    ({alarms, context} = await openAlarmed(getBrowser(), server.origin));
  });
  afterEach(() => context.close());

  test.each(Object.entries(ACTIVE_FILES))(
    'would be heard: %s as it is',
    async (name, body) => {
      const page = await context.newPage();
      const contentType = /svg$/.test(name)
        ? 'image/svg+xml'
        : /xhtml|xml|rdf$/.test(name)
          ? 'application/xhtml+xml'
          : 'text/html';
      await page.route('**/raw', (route) => route.fulfill({body, contentType}));
      await page.goto(`${server.origin}/raw`);
      await page.waitForTimeout(100);
      expect(alarms.join('\n')).toContain('ALARM');
    },
  );

  test('stay silent on every page and in every file of the site', async () => {
    const seen = new Set<string>();
    let found = new Set(
      findAddresses(site).map((path) => server.origin + path),
    );
    expect(found.size).toBeGreaterThan(50);
    while (found.size > 0) {
      const next = new Set<string>();
      await inTabs(context, found, async (page, address) => {
        seen.add(address);
        (await open(page, address))
          .map(withoutHash)
          .filter((link) => link.startsWith(`${server.origin}/`))
          .forEach((link) => next.add(link));
      });
      expect(alarms).toEqual([]);
      found = new Set([...next].filter((address) => !seen.has(address)));
    }
    const files = [...seen].filter((address) =>
      /\/study-log-assets\/[^/]*(?:evil|alarm)/.test(address),
    );
    expect(files.length).toBe(Object.keys(ACTIVE_FILES).length);
  });

  test('stay silent in previews, in the review and when they are pressed', async () => {
    const paths = findAddresses(site).filter((path) =>
      /^\/(?:logs|concepts|review|graph|diagrams)\/.*$/.test(path),
    );
    const pages = paths.filter((path) => path.endsWith('/'));
    expect(pages.length).toBeGreaterThan(20);
    await inTabs(context, pages, async (page, path) => {
      await page.goto(server.origin + path, {waitUntil: 'load'});
      const link = page.locator('main a[data-concept]:visible').first();
      await link.hover({timeout: 500}).catch(() => {});
      await page.waitForTimeout(400);
      const buttons = page.locator('main button:visible');
      for (let at = 0; at < Math.min(3, await buttons.count()); at += 1) {
        await buttons
          .nth(at)
          .click({timeout: 500})
          .catch(() => {});
      }
    });
    expect(alarms).toEqual([]);
  });

  test('stay silent in the search', async () => {
    const page = await context.newPage();
    await page.goto(`${server.origin}/`, {waitUntil: 'networkidle'});
    await page.locator('nav button[aria-haspopup="dialog"]').click();
    const field = page.getByRole('combobox');
    for (const query of ['Probe0', 'alarm', '<img', '알람', ...PAYLOADS]) {
      await field.fill(query);
      await page.waitForTimeout(400);
    }
    expect(alarms).toEqual([]);
  });

  test.each(FEED_FILES)('stay silent in what %s holds', async (file) => {
    const folders = readdirSync(site.outDir, {
      recursive: true,
      encoding: 'utf8',
    })
      .filter((path) => path.endsWith('feed.json'))
      .map((path) => join(site.outDir, dirname(path)));
    expect(folders.length).toBeGreaterThan(1);
    const page = await context.newPage();
    for (const folder of folders.filter((one) => existsSync(join(one, file)))) {
      for (const {html} of readFeed(folder, file)) {
        await page.setContent(html, {waitUntil: 'load'});
        await page.waitForTimeout(50);
      }
    }
    expect(alarms).toEqual([]);
  });
});
