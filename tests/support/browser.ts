import {chromium} from 'playwright-core';
import type {Browser, Page} from 'playwright-core';
import {
  CHROMIUM_FLAGS,
  findChromium,
  HOW_TO_GET_CHROMIUM,
} from './chromium.mjs';

/** The machine's Chromium, started; null when there is none. */
export async function launchBrowser(): Promise<Browser | null> {
  const executablePath = findChromium();
  return executablePath === null
    ? null
    : chromium.launch({executablePath, args: [...CHROMIUM_FLAGS]});
}

/**
 * `describe` for tests that need a browser. Without one they count as skipped
 * and say how to get one; with CI=true that is a failure.
 */
export function describeInBrowser(
  name: string,
  body: (getBrowser: () => Browser) => void,
): void {
  if (findChromium() === null) {
    if (process.env.CI === 'true') {
      test(`${name}: a browser is on this machine`, () => {
        throw new Error(HOW_TO_GET_CHROMIUM);
      });
      return;
    }
    console.warn(`${name}: skipped. ${HOW_TO_GET_CHROMIUM}`);
  }
  const run = findChromium() === null ? describe.skip : describe;
  run(name, () => {
    let browser: Browser | null = null;
    beforeAll(async () => {
      browser = await launchBrowser();
    });
    afterAll(async () => {
      await browser?.close();
    });
    body(() => browser as Browser);
  });
}

/** Collects what a reader's console would show: errors, warnings of React, failed requests. */
export function watchConsole(page: Page): readonly string[] {
  const lines: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) {
      lines.push(`${message.type()}: ${message.text()}`);
    }
  });
  page.on('pageerror', (error) => lines.push(`uncaught: ${error.message}`));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // A navigation cancels the prefetches of the page it leaves.
    if (reason !== 'net::ERR_ABORTED') {
      lines.push(`request: ${request.url()} ${reason}`);
    }
  });
  page.on('response', (response) => {
    if (response.status() >= 400) {
      lines.push(`response: ${response.status()} ${response.url()}`);
    }
  });
  return lines;
}
