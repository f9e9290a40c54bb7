import type {Locator, Page} from 'playwright-core';
import {findSeriousFlaws, paint} from '../support/axe';
import {describeInBrowser, watchConsole} from '../support/browser';
import {useServedSite} from '../support/servedSite';
import {sharedSite} from '../support/sharedSite';

jest.setTimeout(240_000);

const LOGS = {
  '2025-01-11.md': `## 날짜: 2025-01-11

## 쿠버네티스
### 쿠버네티스란?
- 컨테이너를 여러 노드에 나누어 돌리는 도구
- 네트워크에서는 파드마다 주소를 하나씩 받는다

## Ingress
### Ingress란?
- 경로를 보고 서비스로 보내는 규칙. 그 밑에는 부하 분산(L3/L4) 장비가 있다
`,
  '2025-01-13.md': `## 날짜: 2025-01-13

## Ingress Controller
### Ingress Controller란?
- Ingress를 읽어 프록시 설정으로 바꾸는 프로그램. 언어는 C++도 있다
`,
};

const searchSite = () =>
  sharedSite({
    name: 'search',
    logs: LOGS,
    config: {i18n: {defaultLocale: 'ko', locales: ['ko', 'en']}},
  });

describeInBrowser('the search box', (getBrowser) => {
  const getSite = useServedSite(searchSite);
  let page: Page;
  let lines: readonly string[];
  let field: Locator;

  /** Scripts have put a button where a link stands without them. */
  const hearsKeys = () =>
    page
      .locator('nav button[aria-haspopup="dialog"]')
      .waitFor({state: 'attached'});

  beforeEach(async () => {
    page = await getBrowser().newPage();
    lines = watchConsole(page);
    await page.goto(`${getSite().origin}/`, {waitUntil: 'networkidle'});
    await hearsKeys();
    field = page.getByRole('combobox');
  });

  afterEach(async () => {
    expect(lines).toEqual([]);
    await page.close();
  });

  const options = () => page.getByRole('option');

  const ask = async (query: string) => {
    await page.keyboard.press('/');
    await field.waitFor();
    await page.keyboard.insertText(query);
  };

  test.each([['/'], ['Control+k'], ['Meta+k']])(
    '%s opens it, Escape gives the focus back',
    async (key) => {
      const link = page.locator('main a[href]').first();
      await link.focus();
      await page.keyboard.press(key);
      await field.waitFor();
      expect(
        await field.evaluate((one) => one === document.activeElement),
      ).toBe(true);
      await page.keyboard.press('Escape');
      await field.waitFor({state: 'detached'});
      expect(await link.evaluate((one) => one === document.activeElement)).toBe(
        true,
      );
    },
  );

  test.each([
    ['first consonants', 'ㅋㅂㄴㅌㅅ', /^쿠버네티스/],
    ['a half-typed syllable', '쿠버넫', /^쿠버네티스/],
    ['a name with a particle', 'Ingress의', /^Ingress/],
    ['a word before a particle', '네트워크', /네트워크에서는 파드마다/],
    ['a word with a particle', '프록시를', /프록시 설정으로/],
    ['one side of a slash', 'L3', /부하 분산\(L3\/L4\) 장비가/],
    ['a name with signs', 'C++', /언어는 C\+\+도 있다/],
  ])('finds %s', async (_what, query, text) => {
    await ask(query);
    await options().filter({hasText: text}).first().waitFor();
  });

  test('marks what was found in its sentence, and names the day', async () => {
    await ask('네트워크');
    const hit = page.getByRole('group').filter({hasText: '파드마다'});
    await hit.waitFor();
    expect(await hit.locator('mark').allInnerTexts()).toEqual(['네트워크']);
    expect(await hit.locator('time').getAttribute('datetime')).toBe(
      '2025-01-11',
    );
  });

  test('is walked through and followed by keyboard', async () => {
    await ask('ingress');
    await options().filter({hasText: '프록시'}).waitFor();
    const active = () =>
      page.locator('[role="option"][aria-selected="true"]').innerText();
    expect(await active()).toMatch(/^Ingress\n/);
    await page.keyboard.press('ArrowDown');
    expect(await active()).toMatch(/^Ingress Controller/);
    expect(await field.getAttribute('aria-activedescendant')).toBe(
      await page
        .locator('[role="option"][aria-selected="true"]')
        .getAttribute('id'),
    );
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await active()).not.toMatch(/^Ingress\n/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/concepts\/ingress\/$/);
    await field.waitFor({state: 'detached'});
  });

  test('a sentence leads to its section', async () => {
    await ask('주소를');
    await options().filter({hasText: '파드마다'}).click();
    await page.waitForURL(/\/logs\/.*#/);
    const id = decodeURIComponent(new URL(page.url()).hash.slice(1));
    const section = page.locator(`[id="${id}"]`);
    // The address is there before the page.
    await section.waitFor({state: 'attached'});
    expect(await section.count()).toBe(1);
  });

  test('says that nothing was found', async () => {
    await ask('카프카');
    await page.getByRole('status').filter({hasText: '카프카'}).waitFor();
    expect(await options().count()).toBe(0);
  });

  test.each([
    ['light', 1280],
    ['dark', 390],
  ] as const)('has no serious flaw in %s at %i px', async (theme, width) => {
    await paint(page, theme);
    await page.setViewportSize({width, height: 800});
    await ask('ingress');
    await options().filter({hasText: '프록시'}).waitFor();
    expect(await findSeriousFlaws(page, {within: 'dialog'})).toEqual([]);
    const scrollWidth = await page.evaluate(
      () => document.documentElement.scrollWidth,
    );
    expect(scrollWidth).toBeLessThanOrEqual(width);
  });

  test('speaks English on the English site, of the same logs', async () => {
    await page.goto(`${getSite().origin}/en/`, {waitUntil: 'networkidle'});
    await page.getByRole('button', {name: 'Search'}).click();
    await field.fill('파드마다');
    await options().filter({hasText: '네트워크에서는'}).click();
    await page.waitForURL(/\/en\/logs\//);
  });

  test('fetches nothing before it is opened', async () => {
    const urls: string[] = [];
    page.on('request', (request) => urls.push(request.url()));
    await page.reload({waitUntil: 'networkidle'});
    expect(urls.filter((url) => url.includes('study-log-search'))).toEqual([]);
    await hearsKeys();
    await page.keyboard.press('/');
    await page.waitForRequest(/study-log-search\/default\/pagefind\.js/);
  });

  test('without scripts it is a link to the concepts', async () => {
    const context = await getBrowser().newContext({javaScriptEnabled: false});
    const plain = await context.newPage();
    await plain.goto(`${getSite().origin}/`);
    await plain.getByRole('link', {name: '검색'}).click();
    await plain.waitForURL(/\/concepts\/$/);
    await context.close();
  });
});
