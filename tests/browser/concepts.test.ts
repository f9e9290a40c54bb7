import type {BrowserContext, Page} from 'playwright-core';
import {describeInBrowser, watchConsole} from '../support/browser';
import {studySite} from '../support/fixtureSites';
import {useServedSite} from '../support/servedSite';

jest.setTimeout(180_000);

const TEXT_LINK = '.studyLogBody a.studyLogConcept';
const CANVAS = 'main canvas';

/** The address of a log whose text links to a concept. */
async function openLogWithLinks(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/concepts/l4/`, {waitUntil: 'networkidle'});
  const logs = await page
    .locator('main a[href^="/logs/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  for (const log of new Set(logs)) {
    await page.goto(origin + log, {waitUntil: 'networkidle'});
    if ((await page.locator(TEXT_LINK).count()) > 0) {
      return;
    }
  }
  throw new Error('No log of the fixture links to a concept.');
}

describeInBrowser('concepts in a browser', (getBrowser) => {
  const getSite = useServedSite(studySite);
  let page: Page;
  let lines: readonly string[];

  beforeAll(async () => {
    page = await getBrowser().newPage();
    lines = watchConsole(page);
  });

  afterAll(async () => {
    await page.close();
  });

  test('a preview is fetched when a link is focused, describes the link and closes on Escape', async () => {
    await openLogWithLinks(page, getSite().origin);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const link = page.locator(TEXT_LINK).first();
    await link.evaluate((element: HTMLElement) => element.focus());
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    const card = page.getByRole('tooltip');
    await card.waitFor();
    expect(await card.innerText()).toContain('처음 배운 날');
    expect(await link.getAttribute('aria-describedby')).toBe(
      await card.getAttribute('id'),
    );
    const [preview] = requests.filter((url) =>
      url.includes('/study-log-previews/'),
    );
    const size = await page.evaluate(
      async (url) => (await (await fetch(url)).blob()).size,
      preview ?? '',
    );
    expect(size).toBeLessThanOrEqual(2048);
    await page.keyboard.press('Escape');
    await card.waitFor({state: 'detached'});
    expect(await link.getAttribute('aria-describedby')).toBeNull();
  });

  test('a preview opens under a mouse that rests, and stays while the mouse is on it', async () => {
    const link = page.locator(TEXT_LINK).first();
    await link.hover();
    const card = page.getByRole('tooltip');
    await card.waitFor();
    await card.hover();
    await page.waitForTimeout(400);
    expect(await card.isVisible()).toBe(true);
    await page.mouse.move(0, 0);
    await card.waitFor({state: 'detached'});
  });

  describe('under a finger', () => {
    let phone: BrowserContext;

    beforeAll(async () => {
      phone = await getBrowser().newContext({
        hasTouch: true,
        isMobile: true,
        viewport: {width: 390, height: 800},
      });
    });

    afterAll(() => phone.close());

    test('the first tap shows the preview, the second follows the link', async () => {
      const touched = await phone.newPage();
      await openLogWithLinks(touched, getSite().origin);
      const link = touched.locator(TEXT_LINK).first();
      const log = touched.url();
      await link.tap();
      await touched.getByRole('tooltip').waitFor();
      expect(touched.url()).toBe(log);
      await link.tap();
      await touched.waitForURL(/\/concepts\/[^/]+\/$/);
    });
  });

  test('the other order of a comparison leads to its page', async () => {
    await page.goto(`${getSite().origin}/compare/l7-vs-l4/`);
    await page.waitForURL(/\/compare\/l4-vs-l7\/$/);
    await page.getByRole('heading', {level: 1, name: 'L4 vs L7'}).waitFor();
  });

  describe('the graph', () => {
    beforeAll(async () => {
      await page.goto(`${getSite().origin}/concepts/`, {
        waitUntil: 'networkidle',
      });
      await page.locator('main a[href="/graph/"]').click();
      await page.locator(CANVAS).first().waitFor();
    });

    const status = () => page.locator('main p[role="status"]').innerText();

    test('is walked with arrow keys, and Enter opens a concept', async () => {
      await page.getByRole('button', {name: 'Enter'}).focus();
      await page.keyboard.press('ArrowRight');
      const first = await status();
      expect(first).not.toBe('');
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('ArrowUp');
      const name = await status();
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/concepts\/.+/);
      // The old page stays until the new one's data is here.
      await page.getByRole('heading', {level: 1, name, exact: true}).waitFor();
      await page.goBack();
      await page.locator(CANVAS).first().waitFor();
    });

    test('and its list show what was learnt until a month', async () => {
      const shown = () =>
        page.locator('section[data-month]:visible li').count();
      const all = await shown();
      expect(all).toBeGreaterThan(5);
      await page.getByRole('slider').fill('0');
      expect(await shown()).toBeLessThan(all);
      await page.getByRole('slider').press('End');
      expect(await shown()).toBe(all);
    });

    test('names in its list the related concepts that it draws', async () => {
      const related = page.locator('section[data-month] small a').first();
      const target = (await related.getAttribute('href')) ?? '';
      await related.click();
      expect(
        await page.locator(`li[id="${target.slice(1)}"] > a`).innerText(),
      ).toBe(await related.innerText());
    });
  });

  test('the console stays quiet', () => {
    expect(lines).toEqual([]);
  });
});
