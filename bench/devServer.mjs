import {createServer} from 'node:net';
import {startDocusaurus} from './docusaurus.mjs';
import {clearCaches, editLog} from './sites.mjs';

const PATIENCE = {timeout: 300_000, polling: 20};
const EDITS = 3;

function findFreePort() {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });
}

/* global document -- this one runs in the page */
const showsText = (text) => document.body?.innerText.includes(text) ?? false;

async function openWhenReady({page, url, ended}) {
  let stopped = false;
  void ended.then(() => {
    stopped = true;
  });
  while (!stopped) {
    try {
      await page.goto(url, {timeout: 300_000, waitUntil: 'commit'});
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Error('The dev server ended before it served a page.');
}

async function measureEdits({site, index, page}) {
  const seconds = [];
  for (let round = 1; round <= EDITS; round += 1) {
    const mark = `저장한 직후에 보여야 하는 줄 ${round}`;
    const begin = performance.now();
    editLog({site, index, line: mark});
    await page.waitForFunction(showsText, mark, PATIENCE);
    seconds.push((performance.now() - begin) / 1000);
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
  return seconds.sort((a, b) => a - b)[Math.floor(EDITS / 2)];
}

/**
 * The dev server with cold caches: seconds until a log can be read in the
 * browser, and (median of three) from saving a log until the open page shows it.
 */
export async function measureDevServer({site, index, address, browser}) {
  clearCaches(site);
  const port = await findFreePort();
  const page = await browser.newPage();
  const begin = performance.now();
  const args = ['--no-open', '--host', '127.0.0.1', '--port', String(port)];
  const {child, ended, output} = startDocusaurus({
    command: 'start',
    site: site.root,
    args,
  });
  try {
    await openWhenReady({
      page,
      url: `http://127.0.0.1:${port}${address}`,
      ended,
    });
    await page.waitForFunction(showsText, '오늘의 회고', PATIENCE);
    const firstPageSeconds = (performance.now() - begin) / 1000;
    await new Promise((resolve) => setTimeout(resolve, 3000));
    return {
      firstPageSeconds,
      editSeconds: await measureEdits({site, index, page}),
    };
  } catch (error) {
    throw new Error(`${site.kind}: ${error.message}\n${output()}`, {
      cause: error,
    });
  } finally {
    await page.close();
    child.kill('SIGTERM');
    await ended;
  }
}
