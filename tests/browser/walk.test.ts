import type {Page} from 'playwright-core';
import {describeInBrowser, watchConsole} from '../support/browser';
import {studySite} from '../support/fixtureSites';
import {useServedSite} from '../support/servedSite';

jest.setTimeout(180_000);

/** What a reader clicks, from the home page on; each selector is a link of the page before. */
const WALK: readonly (readonly [string, string, RegExp])[] = [
  ['the timeline', 'a[href="/timeline/"]', /\/timeline\/$/],
  ['a year', 'main a[href="/timeline/2025/"]', /\/timeline\/2025\/$/],
  ['a month', 'main a[href="/timeline/2025/01/"]', /\/timeline\/2025\/01\/$/],
  [
    'a day',
    'main a[href="/timeline/2025/01/08/"]',
    /\/timeline\/2025\/01\/08\/$/,
  ],
  [
    'a log of that day',
    'main a[href="/logs/2025-01-08/"]',
    /\/logs\/2025-01-08\/$/,
  ],
  ['its month', 'a[href="/timeline/2025/01/"]', /\/timeline\/2025\/01\/$/],
  [
    'a day that is its only log',
    'main td a[href="/logs/250113/"]',
    /\/logs\/250113\/$/,
  ],
  ['a concept', 'main a[href="/concepts/l4/"]', /\/concepts\/l4\/$/],
  [
    'a comparison',
    'main a[href="/compare/l4-vs-l7/"]',
    /\/compare\/l4-vs-l7\/$/,
  ],
];

/** From the home page again: a diagram, the log that it was drawn from, and on by date. */
const WALK_ON: readonly (readonly [string, string, RegExp])[] = [
  ['the diagrams', 'main a[href="/diagrams/"]', /\/diagrams\/$/],
  [
    'the log of a diagram',
    'main a[href^="/logs/2025-01-08/"]',
    /\/logs\/2025-01-08\//,
  ],
  [
    'its day',
    'main a[href="/timeline/2025/01/08/"]',
    /\/timeline\/2025\/01\/08\/$/,
  ],
  [
    'the studied day before, which is its log',
    'main a[href="/logs/2025-01-06/"]',
    /\/logs\/2025-01-06\/$/,
  ],
  ['the month', 'main a[href="/timeline/2025/01/"]', /\/timeline\/2025\/01\/$/],
];

const mark = (page: Page) =>
  page.evaluate(() => Reflect.set(window, '__sameDocument', true));

const isSameDocument = (page: Page) =>
  page.evaluate(() => Reflect.get(window, '__sameDocument') === true);

const readMain = (page: Page) => page.locator('main').innerText();

/** Goes on to another page, and waits until it stands where the last one did: its address is there before it. */
async function turnTo(
  page: Page,
  url: string | RegExp,
  go: () => Promise<unknown>,
): Promise<void> {
  const title = () => page.locator('main h1').first().innerText();
  const before = await title();
  await go();
  await page.waitForURL(url);
  await page.waitForFunction(
    (old) => document.querySelector<HTMLElement>('main h1')?.innerText !== old,
    before,
  );
}

describeInBrowser('a reader walks through the site', (getBrowser) => {
  const getSite = useServedSite(studySite);
  let page: Page;
  let lines: readonly string[];
  const visited = new Map<string, string>();

  beforeAll(async () => {
    page = await getBrowser().newPage();
    lines = watchConsole(page);
    await page.goto(`${getSite().origin}/`, {waitUntil: 'networkidle'});
    await mark(page);
  });

  afterAll(async () => {
    await page.close();
  });

  test.each(WALK)(
    'to %s, without loading a document',
    async (_to, link, url) => {
      await turnTo(page, url, () => page.locator(link).first().click());
      expect(await isSameDocument(page)).toBe(true);
      visited.set(page.url(), await readMain(page));
    },
  );

  test('back and forward show the pages again', async () => {
    const comparison = await readMain(page);
    await turnTo(page, /\/concepts\/l4\/$/, () => page.goBack());
    await turnTo(page, /\/logs\//, () => page.goBack());
    expect(await readMain(page)).toContain('포트와 IP를 보고');
    await turnTo(page, /\/concepts\/l4\/$/, () => page.goForward());
    await turnTo(page, /\/compare\//, () => page.goForward());
    expect(await readMain(page)).toBe(comparison);
    expect(await isSameDocument(page)).toBe(true);
  });

  test('every page shows the same after a reload as after a click', async () => {
    for (const [url, text] of visited) {
      await page.goto(url, {waitUntil: 'networkidle'});
      expect(await readMain(page)).toBe(text);
    }
  });

  test('from home, that is loaded once more', async () => {
    await page.goto(`${getSite().origin}/`, {waitUntil: 'networkidle'});
    await mark(page);
  });

  test.each(WALK_ON)(
    'to %s, and back by date, without loading a document',
    async (_to, link, url) => {
      await turnTo(page, url, () => page.locator(link).first().click());
      expect(await isSameDocument(page)).toBe(true);
    },
  );

  test('the console stays clean', () => {
    expect(lines).toEqual([]);
  });
});

describeInBrowser('where a host answers with another page', (getBrowser) => {
  const getSite = useServedSite(studySite);

  // As hosts do that serve the home page for every address which they do not know.
  test('a click loads the document instead of showing that page', async () => {
    const page = await getBrowser().newPage();
    const {origin} = getSite();
    await page.goto(`${origin}/timeline/`, {waitUntil: 'networkidle'});
    await page.route('**/timeline/2025/', async (route) =>
      route.request().resourceType() === 'fetch'
        ? route.fulfill({response: await route.fetch({url: `${origin}/`})})
        : route.continue(),
    );
    await mark(page);
    await page.locator('main a[href="/timeline/2025/"]').first().click();
    await page.waitForFunction(() => !Reflect.has(window, '__sameDocument'));
    expect(await page.locator('main h1').first().innerText()).toContain('2025');
    await page.close();
  });
});

describeInBrowser('without JavaScript', (getBrowser) => {
  const getSite = useServedSite(studySite);

  test('the same walk goes by links', async () => {
    const context = await getBrowser().newContext({javaScriptEnabled: false});
    const page = await context.newPage();
    for (const walk of [WALK, WALK_ON]) {
      await page.goto(`${getSite().origin}/`);
      for (const [, link, url] of walk) {
        await page.locator(link).first().click();
        await page.waitForURL(url);
      }
    }
    await context.close();
  });

  test.each([
    ['the concepts', '/concepts/', 'input'],
    ['the graph', '/graph/', 'input, button'],
    ['a year', '/timeline/2025/', 'select'],
  ])('%s show nothing that needs it', async (_name, address, what) => {
    const context = await getBrowser().newContext({javaScriptEnabled: false});
    const page = await context.newPage();
    await page.goto(getSite().origin + address);
    const controls = page.locator(`main :is(${what})`);
    expect(await controls.count()).toBeGreaterThan(0);
    expect(await controls.filter({visible: true}).count()).toBe(0);
    await context.close();
  });

  test.each([
    ['home', '/'],
    ['a month', '/timeline/2025/01/'],
    ['the concepts', '/concepts/'],
    ['a concept', '/concepts/calico/'],
    ['a comparison', '/compare/l4-vs-l7/'],
    ['a log', ''],
  ])('%s says the same as with it', async (_name, address) => {
    const url =
      address === ''
        ? getSite().logAt('250113.md')
        : getSite().origin + address;
    const read = async (javaScriptEnabled: boolean) => {
      const context = await getBrowser().newContext({javaScriptEnabled});
      const page = await context.newPage();
      await page.goto(url, {waitUntil: 'networkidle'});
      const text = await page.locator('main h1').first().innerText();
      const links = await page
        .locator('main article a[href], main li a[href]')
        .count();
      await context.close();
      return {text, links};
    };
    const plain = await read(false);
    expect(plain).toEqual(await read(true));
    expect(plain.text).not.toBe('');
  });
});
