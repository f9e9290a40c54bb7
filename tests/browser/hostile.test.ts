import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Page} from 'playwright-core';
import {describeInBrowser} from '../support/browser';
import {HOSTILE_LOGS, hostileSite} from '../support/fixtureSites';
import {useServedSite} from '../support/servedSite';

jest.setTimeout(180_000);

/** Everything that would show that a log got to act. */
function plantAlarms(page: Page): readonly string[] {
  const alarms: string[] = [];
  page.on('dialog', (dialog) => {
    alarms.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (request.url().includes('evil.invalid')) {
      alarms.push(`request: ${request.url()}`);
    }
  });
  page.on('popup', () => alarms.push('popup'));
  return alarms;
}

const readAlarm = (page: Page) =>
  page.evaluate(() => Reflect.get(window, '__alarm') ?? null);

describeInBrowser('the alarms', (getBrowser) => {
  test('go off where nothing protects the page', async () => {
    const page = await getBrowser().newPage();
    const alarms = plantAlarms(page);
    const log = readFileSync(join(HOSTILE_LOGS, '2025-03-06.md'), 'utf8');
    await page.setContent(log, {waitUntil: 'commit'}).catch(() => {});
    await page.waitForTimeout(1000);
    expect(alarms.join()).toContain('evil.invalid');
    await page.close();
  });
});

describeInBrowser('a hostile log', (getBrowser) => {
  const getSite = useServedSite(hostileSite);
  let page: Page;
  let alarms: readonly string[];

  beforeAll(async () => {
    page = await getBrowser().newPage();
    alarms = plantAlarms(page);
    await page.goto(getSite().logAt('2025-03-06.md'), {
      waitUntil: 'networkidle',
    });
  });

  afterAll(async () => {
    await page.close();
  });

  test('is shown to its last line, on its own page', async () => {
    const body = page.locator('[data-study-log-part="body"]');
    expect(await body.innerText()).toContain('여기까지 그대로 보여야 함');
    expect(new URL(page.url()).hostname).toBe('127.0.0.1');
  });

  test('has no element that could act', async () => {
    const selector =
      'script, style, iframe, object, embed, form, meta, base, link, textarea, title, [style*="evil"], [onerror], [onload], [onfocus], [ontoggle], [href^="javascript" i], [href^="data:" i], [src^="javascript" i]';
    const found = await page.locator('[data-study-log-part="body"]').evaluate(
      (body, query) =>
        Array.from(body.querySelectorAll(query))
          // What Mermaid draws carries its own style sheet.
          .filter((element) => element.closest('svg') === null)
          .map((element) => element.outerHTML),
      selector,
    );
    expect(found).toEqual([]);
  });

  test('stays silent when the page is read', async () => {
    expect(await readAlarm(page)).toBeNull();
    expect(alarms).toEqual([]);
  });

  test('stays silent when everything in it is clicked', async () => {
    // An address written in plain sight is a link to go to, or not.
    const links = page.locator(
      '[data-study-log-part="body"] a:visible:not([href^="http:"])',
    );
    const address = page.url();
    for (let at = 0; at < (await links.count()); at += 1) {
      await links
        .nth(at)
        .click({timeout: 2000, noWaitAfter: true})
        .catch(() => {});
      expect(await readAlarm(page)).toBeNull();
      if (page.url() !== address) {
        await page.goto(address, {waitUntil: 'networkidle'});
      }
    }
    expect(alarms).toEqual([]);
  });

  test('stays silent when it is reached by a click', async () => {
    await page.goto(`${getSite().origin}/timeline/2025/03/`, {
      waitUntil: 'networkidle',
    });
    const path = new URL(getSite().logAt('2025-03-06.md')).pathname;
    await page.locator(`main a[href="${path}"]`).first().click();
    await page.locator('[data-study-log-part="body"]').waitFor();
    await page.waitForLoadState('networkidle');
    expect(await readAlarm(page)).toBeNull();
    expect(alarms).toEqual([]);
  });
});
