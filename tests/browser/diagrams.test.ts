import {gzipSync} from 'node:zlib';
import type {Browser, Response} from 'playwright-core';
import {describeInBrowser, watchConsole} from '../support/browser';
import {sampleSite, studySite} from '../support/fixtureSites';
import {useServedSite} from '../support/servedSite';

jest.setTimeout(180_000);

describeInBrowser('diagrams', (getBrowser) => {
  const getSite = useServedSite(studySite);

  test.each([
    ['from a fence', '2025-02-03-job.md', 'Cron Job'],
    ['from the steps under 동작 방식', '2025/2025-01-08.md', 'kubelet'],
  ])('%s are drawn', async (_name, source, label) => {
    const page = await getBrowser().newPage();
    const lines = watchConsole(page);
    await page.goto(getSite().logAt(source));
    const drawing = page.locator('figure.studyLogDiagram svg').first();
    await drawing.waitFor();
    expect(await drawing.textContent()).toContain(label);
    expect(lines).toEqual([]);
    await page.close();
  });

  test('are there, as links and in words, where JavaScript is off', async () => {
    const context = await getBrowser().newContext({javaScriptEnabled: false});
    const page = await context.newPage();
    await page.goto(getSite().logAt('2025/2025-01-08.md'));
    const figure = page.locator('figure.studyLogDiagram').first();
    expect(await figure.locator('svg').isVisible()).toBe(true);
    expect(await figure.locator('details li').count()).toBeGreaterThan(1);
    await context.close();
  });

  test('cost their page no byte of Mermaid and little of anything', async () => {
    const url = getSite().logAt('2025-02-03-job.md');
    const drawn = await weigh(getBrowser(), url);
    const plain = await weigh(getBrowser(), url, withoutFigures);
    expect(drawn.withMermaid).toEqual([]);
    expect(drawn.figures).toBe(1);
    expect(plain.figures).toBe(0);
    expect(drawn.bytes - plain.bytes).toBeLessThan(5_000);
  });

  test('move nothing when they arrive', async () => {
    const page = await getBrowser().newPage();
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, {shifts});
      new PerformanceObserver((list) =>
        list
          .getEntries()
          .forEach((entry) =>
            shifts.push((entry as unknown as {value: number}).value),
          ),
      ).observe({type: 'layout-shift', buffered: true});
    });
    await page.goto(getSite().logAt('2025-02-03-job.md'), {
      waitUntil: 'networkidle',
    });
    const shifts = await page.evaluate(
      () => (window as unknown as {shifts: number[]}).shifts,
    );
    expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.01);
    await page.close();
  });

  test('can be looked at closely, by keys too', async () => {
    const page = await getBrowser().newPage();
    await page.goto(getSite().logAt('2025/2025-01-08.md'));
    await page.getByRole('button', {name: '크게 보기'}).first().click();
    const sheet = page.locator('.studyLogViewerStage > div');
    await sheet.waitFor();
    const before = await sheet.evaluate((one) => one.style.transform);
    await page.keyboard.press('+');
    await page.waitForFunction(
      ([old]) =>
        document.querySelector<HTMLElement>('.studyLogViewerStage > div')?.style
          .transform !== old,
      [before],
    );
    await page.keyboard.press('Escape');
    // A dialog says that it was closed a moment later.
    await page
      .locator('dialog.studyLogViewer')
      .waitFor({state: 'detached', timeout: 5_000});
    await page.close();
  });

  test.each([
    ['phone', {width: 390, height: 844}],
    ['desktop', {width: 1280, height: 900}],
  ])('are whole and in the middle of a %s’s screen', async (_, viewport) => {
    const page = await getBrowser().newPage({viewport});
    await page.goto(getSite().logAt('2025/2025-01-08.md'));
    await page.getByRole('button', {name: '크게 보기'}).first().click();
    const drawing = page.locator('.studyLogViewerStage svg');
    await drawing.waitFor();
    // It settles with the next frame.
    await page.waitForTimeout(500);
    const {left, right} = await drawing.evaluate((svg) =>
      svg.getBoundingClientRect().toJSON(),
    );
    expect(left).toBeGreaterThanOrEqual(-1);
    expect(right).toBeLessThanOrEqual(viewport.width + 1);
    expect(Math.abs(left - (viewport.width - right))).toBeLessThanOrEqual(2);
    await page.close();
  });

  test('can be gone through step by step', async () => {
    const page = await getBrowser().newPage();
    await page.goto(getSite().logAt('2025/2025-01-08.md'));
    await page.getByRole('button', {name: '따라가기'}).first().click();
    const words = page.locator('.studyLogFollow p');
    await words.waitFor();
    expect(await words.innerText()).toMatch(/^1\//);
    expect(await page.locator('.studyLogStepLater').count()).toBeGreaterThan(0);
    await page.keyboard.press('ArrowRight');
    expect(await words.innerText()).toMatch(/^2\//);
    await page.keyboard.press('Escape');
    await page
      .locator('.studyLogStepLater')
      .first()
      .waitFor({state: 'detached', timeout: 5_000});
    await page.close();
  });
});

describeInBrowser('nine diagrams in one log', (getBrowser) => {
  const getSite = useServedSite(sampleSite);

  test('of which numbered steps are gone through box by box', async () => {
    const page = await getBrowser().newPage();
    await page.goto(getSite().logAt('2025/2025-01-11.md'));
    const figure = page.locator('figure[data-follow="boxes"]');
    const boxes = figure.locator('svg .node');
    expect(await boxes.count()).toBe(await figure.locator('li').count());
    await figure.getByRole('button', {name: '따라가기'}).click();
    const words = figure.locator('.studyLogFollow p');
    await words.waitFor();
    await page.keyboard.press('ArrowDown');
    const now = figure.locator('.studyLogStepNow');
    expect(await words.innerText()).toBe(
      `2/4 ${await figure.locator('li').nth(1).textContent()}`,
    );
    expect(await now.count()).toBe(2);
    expect(await now.last().textContent()).toMatch(/^2/);
    await page.close();
  });

  test('cost little too', async () => {
    const url = getSite().logAt('2025/2025-01-11.md');
    const drawn = await weigh(getBrowser(), url);
    const plain = await weigh(getBrowser(), url, withoutFigures);
    expect(drawn.withMermaid).toEqual([]);
    expect(drawn.figures).toBe(9);
    expect(drawn.bytes - plain.bytes).toBeLessThan(15_000);
  });
});

/** A minifier leaves no quotes that are not needed. */
const FIGURES = /<figure class="?studyLogDiagram\b[^]*?<\/figure>/g;

const withoutFigures = (html: string): string => html.replace(FIGURES, '');

/** What a page loads in HTML and scripts, in compressed bytes; the page itself may be changed on its way. */
async function weigh(
  browser: Browser,
  url: string,
  change = (html: string): string => html,
) {
  const page = await browser.newPage();
  // What Docusaurus fetches ahead, for the links in sight, is not the page's.
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', {
      value: {effectiveType: '4g', saveData: true},
    });
  });
  await page.route(url, async (route) => {
    const response = await route.fetch();
    await route.fulfill({response, body: change(await response.text())});
  });
  const loaded: Promise<{readonly url: string; readonly body: Buffer}>[] = [];
  const note = (response: Response) => {
    if (['document', 'script'].includes(response.request().resourceType())) {
      loaded.push(
        response.body().then((body) => ({url: response.url(), body})),
      );
    }
  };
  page.on('response', note);
  const [document] = await Promise.all([
    page.waitForResponse((response) => response.url() === url),
    page.goto(url, {waitUntil: 'networkidle'}),
  ]);
  // On a busy machine the network may rest before the page's scripts begin, and what they load would count in one case only.
  await page.waitForSelector('html[data-has-hydrated="true"]');
  await page.waitForTimeout(2_000);
  // Closing the page would cut off what comes later.
  page.off('response', note);
  const figures = (await document.text()).match(FIGURES) ?? [];
  const files = await Promise.all(loaded);
  await page.close();
  return {
    bytes: files.reduce((sum, {body}) => sum + gzipSync(body).length, 0),
    figures: figures.length,
    withMermaid: files
      .filter(({body}) => body.includes('mermaidAPI'))
      .map((file) => file.url),
  };
}
