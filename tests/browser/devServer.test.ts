import type {ChildProcessWithoutNullStreams} from 'node:child_process';
import {readFileSync, readdirSync, renameSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import type {Browser, Page} from 'playwright-core';
import {describeInBrowser, watchConsole} from '../support/browser';
import {startDocusaurus} from '../support/docusaurus';
import {findFreePort, waitForServer} from '../support/localServer';
import {writeLogs, writeSite} from '../support/site';
import type {Site} from '../support/site';
import {readIndex} from '../support/studyLogIndex';

jest.setTimeout(180_000);

const OURS = 'docusaurus-plugin-study-log';
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

/** A dev server over a site and a page on its first log, around the tests; the page reads the log when they begin. */
function useDevServer(
  getBrowser: () => Browser,
  {write, words}: {readonly write: () => Site; readonly words: string},
) {
  let server: ChildProcessWithoutNullStreams;
  let said = '';
  let opened: {
    readonly site: Site;
    readonly page: Page;
    readonly origin: string;
    readonly lines: readonly string[];
  };

  beforeAll(async () => {
    const site = write();
    const {entries} = await readIndex(site.logsDir);
    const port = await findFreePort();
    server = startDocusaurus([
      ...['start', site.dir, '--no-open'],
      ...['--host', '127.0.0.1', '--port', String(port)],
    ]);
    [server.stdout, server.stderr].forEach((stream) =>
      stream.on('data', (text: Buffer) => {
        said += String(text);
      }),
    );
    const page = await getBrowser().newPage();
    const origin = `http://127.0.0.1:${port}`;
    await waitForServer(origin);
    await page.goto(origin + entries[0]?.permalink, {timeout: 120_000});
    await page.getByText(words).first().waitFor();
    opened = {site, page, origin, lines: watchConsole(page)};
    await page.evaluate(() => Reflect.set(window, '__sameDocument', true));
  });

  afterAll(async () => {
    await opened?.page.close();
    const ended = new Promise((resolve) => server?.on('close', resolve));
    server?.kill('SIGTERM');
    await ended;
  });

  return () => ({
    ...opened,
    /** How often it has said that the folder is away. */
    countComplaints: () => said.split('Until then').length - 1,
    isSameDocument: () =>
      opened.page.evaluate(
        () => Reflect.get(window, '__sameDocument') === true,
      ),
  });
}

describeInBrowser('the dev server', (getBrowser) => {
  const use = useDevServer(getBrowser, {
    write: () => writeSite({name: 'dev', logs: LOGS}),
    words: '노드마다 대역을',
  });

  test('shows a saved log in the open page, without a reload', async () => {
    const {site, page, isSameDocument} = use();
    writeLogs(site, {[OLD]: `${LOGS[OLD]}- 방금 저장한 줄\n`});
    await page.getByText('방금 저장한 줄').first().waitFor({timeout: 30_000});
    expect(await isSameDocument()).toBe(true);
  });

  test('links the open page to a concept that a new log defines', async () => {
    const {site, page} = use();
    expect(await page.locator('a[data-concept="wireguard"]').count()).toBe(0);
    writeLogs(site, NEW);
    await page
      .locator('a[data-concept="wireguard"]')
      .waitFor({timeout: 30_000});
  });

  test('leads to the page of the new concept', async () => {
    const {page} = use();
    await page.locator('a[data-concept="wireguard"]').click();
    await page.waitForURL(/\/concepts\/wireguard\/$/);
    // The preview of the link says the definition too, while the old page still stands.
    await page
      .getByRole('heading', {level: 1, name: 'Wireguard'})
      .waitFor({timeout: 30_000});
    await page.locator('main').getByText('가볍고 빠른 VPN').first().waitFor();
  });

  test('finds the new concept in the search box', async () => {
    const {page} = use();
    await page.keyboard.press('/');
    await page.getByRole('combobox').fill('wireg');
    await page.getByRole('option', {name: 'Wireguard'}).waitFor();
    await page.keyboard.press('Escape');
  });

  test('leads there without a reload, and says nothing on the console', async () => {
    const {lines, isSameDocument} = use();
    expect(await isSameDocument()).toBe(true);
    expect(lines).toEqual([]);
  });

  test('leads from a day with one log to that log', async () => {
    const {page, origin} = use();
    await page.goto(`${origin}/timeline/2025/01/06/`);
    await page.waitForURL(`${origin}/logs/2025-01-06/`);
    await page.getByText('노드마다 대역을').first().waitFor();
  });

  test.each(['renamed', 'removed', 'emptied'])(
    'keeps its pages when its folder is %s, and has the new ones when it is back',
    async (how) => {
      const {site, page, origin, countComplaints} = use();
      const complaints = countComplaints();
      const away = `${site.logsDir}-away`;
      if (how === 'emptied') {
        readdirSync(site.logsDir).forEach((file) =>
          rmSync(join(site.logsDir, file)),
        );
      } else if (how === 'removed') {
        rmSync(site.logsDir, {recursive: true});
      } else {
        renameSync(site.logsDir, away);
      }
      while (countComplaints() === complaints) {
        await page.waitForTimeout(50);
      }
      await page.goto(`${origin}/logs/2025-01-06/`);
      await page.getByText('노드마다 대역을').first().waitFor();
      if (how === 'renamed') {
        renameSync(away, site.logsDir);
      }
      const line = `${how} 뒤에 돌아온 줄`;
      writeLogs(site, {[OLD]: `${LOGS[OLD]}- ${line}\n`});
      await page.getByText(line).first().waitFor({timeout: 30_000});
    },
  );
});

describeInBrowser('the dev server over two folders', (getBrowser) => {
  const WORK = '## Redis란?\n- 메모리 저장소\n';
  const use = useDevServer(getBrowser, {
    write: () => {
      const site = writeSite({
        name: 'dev-two',
        logs: LOGS,
        config: {
          plugins: [
            [OURS, {path: 'logs'}],
            [OURS, {id: 'work', path: 'work', routeBasePath: 'work'}],
          ],
        },
      });
      writeLogs({...site, logsDir: join(site.dir, 'work')}, {[OLD]: WORK});
      return site;
    },
    words: '노드마다 대역을',
  });

  test.each([
    ['logs', '/logs/2025-01-06/'],
    ['work', '/work/logs/2025-01-06/'],
  ])('shows a saved log of %s in its open page', async (folder, path) => {
    const {site, page, origin} = use();
    await page.goto(origin + path);
    await page.getByRole('heading', {level: 1}).waitFor();
    const logsDir = join(site.dir, folder);
    const text = readFileSync(join(logsDir, OLD), 'utf8');
    writeLogs({...site, logsDir}, {[OLD]: `${text}- 방금 저장한 줄\n`});
    await page.getByText('방금 저장한 줄').first().waitFor({timeout: 30_000});
  });
});
