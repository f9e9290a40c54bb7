import {readFileSync} from 'node:fs';
import type {Page} from 'playwright-core';
import {describeInBrowser, watchConsole} from '../support/browser';
import {studySite} from '../support/fixtureSites';
import {useServedSite} from '../support/servedSite';

jest.setTimeout(180_000);

const YEAR = '/timeline/2025/';

describeInBrowser('a reader finds a day', (getBrowser) => {
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

  const shown = () => page.locator('li[data-kinds]:visible').count();

  /** The address changes a moment before the list does. */
  const shownOnce = async (
    isAwaited: (count: number) => boolean,
  ): Promise<number> => {
    const end = Date.now() + 10_000;
    let count = await shown();
    while (!isAwaited(count) && Date.now() < end) {
      await page.waitForTimeout(50);
      count = await shown();
    }
    expect(isAwaited(count)).toBe(true);
    return count;
  };

  test('in the calendar, by the name that is read out', async () => {
    await page.goto(getSite().origin + YEAR, {waitUntil: 'networkidle'});
    await page.getByRole('link', {name: /^2025년 1월 8일, /}).click();
    await page.waitForURL(/\/timeline\/2025\/01\/08\/$/);
    await page.getByRole('heading', {level: 1}).waitFor();
  });

  test('that is its only log', async () => {
    await page.goto(getSite().origin + YEAR, {waitUntil: 'networkidle'});
    await page.getByRole('link', {name: /^2025년 1월 13일, /}).click();
    await page.waitForURL(getSite().logAt('250113.md'));
    await page.getByRole('heading', {level: 1}).waitFor();
  });

  test('at the address of the day, which leads to its log', async () => {
    await page.goto(`${getSite().origin}/timeline/2025/01/13/`);
    await page.waitForURL(getSite().logAt('250113.md'));
    await page.getByRole('heading', {level: 1}).waitFor();
  });

  test('whose square is shaded by what is chosen', async () => {
    await page.goto(getSite().origin + YEAR, {waitUntil: 'networkidle'});
    const square = page
      .locator('td a[data-entries="2"]:not([data-words="2"])')
      .first();
    const colour = () =>
      square.evaluate((link) => getComputedStyle(link).backgroundColor);
    const before = await colour();
    await page.locator('input[value="words"]').check();
    expect(await colour()).not.toBe(before);
  });

  test('in a list narrowed to a concept, and the address says so', async () => {
    await page.goto(getSite().origin + YEAR, {waitUntil: 'networkidle'});
    const all = await shown();
    const concept = page.locator('select[name="concept"]');
    const value = await concept.locator('option').nth(1).getAttribute('value');
    await concept.selectOption(value);
    await page.waitForURL((url) => url.searchParams.get('concept') === value);
    const some = await shownOnce((count) => count < all);
    await page.reload({waitUntil: 'networkidle'});
    await shownOnce((count) => count === some);
    expect(await concept.inputValue()).toBe(value);
    await concept.selectOption('');
    await page.waitForURL(getSite().origin + YEAR);
    await shownOnce((count) => count === all);
  });

  test('without a word in the console', () => {
    expect(lines).toEqual([]);
  });
});

describeInBrowser('a reader reviews', (getBrowser) => {
  const getSite = useServedSite(studySite);

  const left = async (page: Page): Promise<number> => {
    const status = page.locator('main [role="status"]').first();
    await status.filter({hasText: /\d/}).waitFor();
    return Number((await status.innerText()).replace(/\D/g, ''));
  };

  test('a card by keyboard, and the browser remembers the grade', async () => {
    const page = await getBrowser().newPage();
    const lines = watchConsole(page);
    await page.goto(`${getSite().origin}/review/`, {waitUntil: 'networkidle'});
    const count = await left(page);
    await page.getByRole('button', {name: '답 보기'}).focus();
    await page.keyboard.press('Enter');
    const easy = page.getByRole('button', {name: /^쉬움/});
    await easy.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', {name: '답 보기'}).waitFor();
    expect(await left(page)).toBe(count - 1);
    await page.reload({waitUntil: 'networkidle'});
    expect(await left(page)).toBe(count - 1);
    expect(lines).toEqual([]);
    await page.close();
  });

  test('and takes the progress along to another browser', async () => {
    const page = await getBrowser().newPage();
    await page.goto(`${getSite().origin}/review/`, {waitUntil: 'networkidle'});
    const count = await left(page);
    await page.getByRole('button', {name: '답 보기'}).click();
    await page.getByRole('button', {name: /^알맞음/}).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', {name: '진도를 파일로 저장'}).click();
    const file = await (await download).path();
    expect(readFileSync(file, 'utf8')).toContain('"version":1');
    const other = await (await getBrowser().newContext()).newPage();
    await other.goto(`${getSite().origin}/review/`, {waitUntil: 'networkidle'});
    expect(await left(other)).toBe(count);
    await other.locator('input[type="file"]').setInputFiles(file);
    await other
      .getByText(String(count - 1))
      .first()
      .waitFor();
    expect(await left(other)).toBe(count - 1);
    await other.context().close();
    await page.close();
  });

  test('from a plain list, without JavaScript', async () => {
    const context = await getBrowser().newContext({javaScriptEnabled: false});
    const page = await context.newPage();
    await page.goto(`${getSite().origin}/review/`);
    expect(await page.locator('main li a').count()).toBeGreaterThan(3);
    expect(await page.locator('main button:visible').count()).toBe(0);
    await context.close();
  });

  test('with what other programs read', async () => {
    const read = async (name: string) =>
      (await fetch(`${getSite().origin}/review/${name}`)).text();
    expect(await read('anki.tsv')).toMatch(/^#separator:tab\n/);
    expect(await read('review.ics')).toMatch(
      /^BEGIN:VCALENDAR\r\n[\s\S]*BEGIN:VEVENT[\s\S]*END:VCALENDAR\r\n$/,
    );
  });
});
