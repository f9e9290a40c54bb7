import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {wireBytes} from './pageSizes.mjs';

/** Of the words that the made-up logs are written with: one, then two at a time. */
const QUERIES = [
  '네트워크',
  '보안 정책',
  '커널 패킷',
  '라우팅 테이블',
  '인증서 갱신',
];
/** Milliseconds from one key to the next. */
const TYPING = 150;
/** Milliseconds in which an answer is there. */
const ANSWER = 1500;

/**
 * What the search box fetches, in bytes on the wire.
 * @param {{browser: import('playwright-core').Browser, out: string, origin: string}} site
 * @returns {Promise<{first: number, later: number}>} `first` with all that any query needs; `later` is the largest
 */
export async function measureSearch({browser, out, origin}) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const asked = new Set();
  // The context hears what the worker asks for as well.
  context.on('request', (request) => {
    const path = decodeURIComponent(new URL(request.url()).pathname);
    if (path.startsWith('/study-log-search/')) {
      asked.add(path);
    }
  });
  await page.goto(origin, {waitUntil: 'networkidle'});
  await page.keyboard.press('/');
  const field = page.getByRole('combobox');
  await field.waitFor();
  const weights = [];
  for (const query of QUERIES) {
    const known = weights.length === 0 ? new Set() : new Set(asked);
    await field.fill('');
    await field.pressSequentially(query, {delay: TYPING});
    await page.waitForTimeout(ANSWER);
    weights.push(
      [...asked]
        .filter((path) => !known.has(path))
        .reduce(
          (sum, path) => sum + wireBytes(readFileSync(join(out, path))),
          0,
        ),
    );
  }
  await context.close();
  const [first, ...later] = weights;
  return {first, later: Math.max(...later)};
}
