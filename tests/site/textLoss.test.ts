import {readFolder} from '../support/compiledFolder';
import {hostileSite, studySite} from '../support/fixtureSites';
import {readPage} from '../support/html';
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
  const logs = await readFolder(logsDir);
  return logs.flatMap(({log, permalink, input}) => {
    const page = readPage(outDir, permalink);
    const body = page?.$('[data-study-log-html="body"]').html();
    return body === undefined || body === null
      ? [`${log.source}: no page at ${permalink}`]
      : findLostWords(
          input.text.replace(MERMAID, (fence) => fence.replace(/\S/g, ' ')),
          visibleText(body),
        ).map(({word, line}) => `${log.source}:${log.line + line - 1} ${word}`);
  });
}

test.each([studySite, hostileSite, ...OWN])(
  'the pages of a built site show every word of its logs (%#)',
  async (build) => {
    expect(await findLostOnPages(await build())).toEqual([]);
  },
);
