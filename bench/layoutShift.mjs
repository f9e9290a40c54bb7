const WIDTHS = [390, 1280];

/** Set up before the page's own scripts: all shifts that no reader caused. */
function watchShifts() {
  globalThis.__shift = 0;
  new globalThis.PerformanceObserver((list) => {
    for (const {hadRecentInput, value} of list.getEntries()) {
      globalThis.__shift += hadRecentInput ? 0 : value;
    }
  }).observe({type: 'layout-shift', buffered: true});
}

async function scrollThrough(page) {
  const height = await page.evaluate(
    () => globalThis.document.body.scrollHeight,
  );
  for (let top = 0; top < Math.min(height, 12_000); top += 600) {
    await page.evaluate((y) => globalThis.scrollTo(0, y), top);
    await page.waitForTimeout(50);
  }
}

/**
 * How far things move under a reader's eyes while a page loads and is scrolled
 * through, as browsers count it: the sum of all shifts, the worse of a phone
 * and a desk.
 * @param {{browser: import('playwright-core').Browser, url: string}} page
 * @returns {Promise<number>}
 */
export async function measureShift({browser, url}) {
  const shifts = [];
  for (const width of WIDTHS) {
    const page = await browser.newPage({viewport: {width, height: 800}});
    await page.addInitScript(watchShifts);
    await page.goto(url, {waitUntil: 'networkidle'});
    await scrollThrough(page);
    shifts.push(await page.evaluate(() => globalThis.__shift));
    await page.close();
  }
  return Math.max(...shifts);
}
