import {findWrittenFiles, readFolder} from '../support/filledFolder';
import {hostileSite, studySite} from '../support/fixtureSites';
import {readHtml, readPage} from '../support/html';
import {findLostWords, visibleText} from '../support/textLoss';
import type {Site} from '../support/site';

jest.setTimeout(600_000);

type Folder = Pick<Site, 'logsDir' | 'outDir'>;

/** Any site besides, built at `/`: `STUDY_LOGS=../my-til STUDY_LOGS_BUILD=build npx jest tests/site/textLoss`. */
const {STUDY_LOGS: logsDir, STUDY_LOGS_BUILD: outDir} = process.env;
const OWN: readonly (() => Promise<Folder>)[] =
  logsDir && outDir ? [async () => ({logsDir, outDir})] : [];

/** The source of a drawing is no text of its page; what is drawn is held against Chromium elsewhere. */
const MERMAID = /^([ \t]*)(`{3,}|~{3,})[ \t]*mermaid\b[^]*?^\1\2/gm;

async function findLostOnPages({logsDir, outDir}: Folder) {
  const {logs} = await readFolder(logsDir);
  return logs.flatMap(({log, permalink, markdown}) => {
    const page = readPage(outDir, permalink);
    const body = page?.$('[data-study-log-part="body"]').html();
    return body === undefined || body === null
      ? [`${log.source}: no page at ${permalink}`]
      : findLostWords(
          markdown.replace(MERMAID, (fence) => fence.replace(/\S/g, ' ')),
          visibleText(body),
        ).map(({word, line}) => `${log.source}:${log.line + line - 1} ${word}`);
  });
}

const LINK = /<a\b[^>]*? href=["']?(\/[^"'#?\s>]*)/g;

/** Pages that links lead to from the home page, without JavaScript. */
function findReachable(outDir: string): ReadonlySet<string> {
  const found = new Set(['/']);
  // A set is walked in the order of adding, what is added on the way included.
  for (const address of found) {
    const html = readHtml(outDir, address) ?? '';
    // Quotation marks are minified away where they may.
    for (const [, href = ''] of html.matchAll(LINK)) {
      found.add(decodeURI(href));
    }
  }
  return found;
}

test.each([studySite, hostileSite, ...OWN])(
  'links lead from the home page to every file that has text (%#)',
  async (build) => {
    const {logsDir, outDir} = await build();
    const reachable = findReachable(outDir);
    const {logs} = await readFolder(logsDir);
    const reached = new Set(
      logs
        .filter(({permalink}) => reachable.has(decodeURI(permalink)))
        .map(({log}) => log.source),
    );
    const written = findWrittenFiles(logsDir);
    expect(written.length).toBeGreaterThan(0);
    expect(written.filter((file) => !reached.has(file))).toEqual([]);
  },
);

test.each([studySite, hostileSite, ...OWN])(
  'the pages of a built site show every word of its logs (%#)',
  async (build) => {
    expect(await findLostOnPages(await build())).toEqual([]);
  },
);
