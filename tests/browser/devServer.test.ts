import type {ChildProcessWithoutNullStreams} from 'node:child_process';
import {createServer} from 'node:net';
import type {AddressInfo} from 'node:net';
import type {Page} from 'playwright-core';
import {describeInBrowser, watchConsole} from '../support/browser';
import {startDocusaurus} from '../support/docusaurus';
import {writeLogs, writeSite} from '../support/site';
import type {Site} from '../support/site';
import {readIndex} from '../support/studyLogIndex';

jest.setTimeout(180_000);

const OLD = '2025-01-06.md';
const LOGS = {
  [OLD]: `## 날짜: 2025-01-06

## Flannel
### Flannel란?
- 노드마다 대역을 나누어 주며 Wireguard를 쓸 수도 있음
`,
};

const NEW = {
  '2025-01-08.md': `## 날짜: 2025-01-08

## Wireguard
### Wireguard란?
- 커널 안에서 동작하는 가볍고 빠른 VPN
`,
};

const findFreePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

async function openWhenReady(page: Page, url: string): Promise<void> {
  for (;;) {
    try {
      await page.goto(url, {timeout: 120_000});
      return;
    } catch (error) {
      if (!String(error).includes('ERR_CONNECTION_REFUSED')) {
        throw error;
      }
      await page.waitForTimeout(200);
    }
  }
}

describeInBrowser('the dev server', (getBrowser) => {
  let site: Site;
  let server: ChildProcessWithoutNullStreams;
  let page: Page;
  let lines: readonly string[];

  beforeAll(async () => {
    site = writeSite({name: 'dev', logs: LOGS});
    const {entries} = await readIndex(site.logsDir);
    const port = await findFreePort();
    server = startDocusaurus([
      ...['start', site.dir, '--no-open'],
      ...['--host', '127.0.0.1', '--port', String(port)],
    ]);
    page = await getBrowser().newPage();
    await openWhenReady(
      page,
      `http://127.0.0.1:${port}${entries[0]?.permalink}`,
    );
    await page.getByText('노드마다 대역을').first().waitFor();
    lines = watchConsole(page);
    await page.evaluate(() => Reflect.set(window, '__sameDocument', true));
  });

  afterAll(async () => {
    await page?.close();
    const ended = new Promise((resolve) => server?.on('close', resolve));
    server?.kill('SIGTERM');
    await ended;
  });

  const isSameDocument = () =>
    page.evaluate(() => Reflect.get(window, '__sameDocument') === true);

  test('shows a saved log in the open page, without a reload', async () => {
    writeLogs(site, {[OLD]: `${LOGS[OLD]}- 방금 저장한 줄\n`});
    await page.getByText('방금 저장한 줄').first().waitFor({timeout: 30_000});
    expect(await isSameDocument()).toBe(true);
  });

  test('links the open page to a concept that a new log defines', async () => {
    expect(await page.locator('a[data-concept="wireguard"]').count()).toBe(0);
    writeLogs(site, NEW);
    await page
      .locator('a[data-concept="wireguard"]')
      .waitFor({timeout: 30_000});
  });

  test('leads to the page of the new concept', async () => {
    await page.locator('a[data-concept="wireguard"]').click();
    await page.waitForURL(/\/concepts\/wireguard\/$/);
    // The preview of the link says the definition too, while the old page still stands.
    await page
      .getByRole('heading', {level: 1, name: 'Wireguard'})
      .waitFor({timeout: 30_000});
    await page.locator('main').getByText('가볍고 빠른 VPN').first().waitFor();
  });

  test('finds the new concept in the search box', async () => {
    await page.keyboard.press('/');
    await page.getByRole('combobox').fill('wireg');
    await page.getByRole('option', {name: 'Wireguard'}).waitFor();
    await page.keyboard.press('Escape');
  });

  test('leads there without a reload, and says nothing on the console', async () => {
    expect(await isSameDocument()).toBe(true);
    expect(lines).toEqual([]);
  });
});
