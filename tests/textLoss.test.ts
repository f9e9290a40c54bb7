import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';
import {fillFolder, findWrittenFiles} from './support/filledFolder';
import {ROOT} from './support/docusaurus';
import {HOSTILE_LOGS, STUDY_LOGS} from './support/fixtureSites';
import {findLostWords, visibleText} from './support/textLoss';
import type {FilledLog} from './support/filledFolder';

jest.setTimeout(600_000);

/** Any folders besides: `STUDY_LOGS=../my-til:../your-til npx jest tests/textLoss`. */
const OWN_LOGS = (process.env.STUDY_LOGS ?? '')
  .split(delimiter)
  .filter(Boolean);

const FOLDERS = [
  join(ROOT, 'docs', 'logs'),
  STUDY_LOGS,
  HOSTILE_LOGS,
  ...OWN_LOGS,
].map((folder) => {
  const written = findWrittenFiles(folder);
  return {folder, written, count: written.length};
});

describe.each(FOLDERS)(
  'the pages of $folder, $count files with text',
  ({folder, written}) => {
    let cacheDir = '';
    let logs: readonly FilledLog[] = [];
    beforeAll(async () => {
      cacheDir = mkdtempSync(join(tmpdir(), 'study-log-'));
      ({logs} = await fillFolder(folder, cacheDir));
    });
    afterAll(() => rmSync(cacheDir, {recursive: true}));

    test('show every word of the logs', () => {
      const lost = logs.flatMap(({log, markdown, body}) =>
        findLostWords(markdown, visibleText(body.html)).map(
          ({word, line}) => `${log.source}:${log.line + line - 1} ${word}`,
        ),
      );
      expect(lost).toEqual([]);
    });

    test('hold every file that has text', () => {
      const published = new Set(logs.map(({log}) => log.source));
      expect(written.length).toBeGreaterThan(0);
      expect(written.filter((path) => !published.has(path))).toEqual([]);
    });

    test('are all made of blocks', () => {
      const failed = logs.filter(({body}) =>
        body.escaped.some(({what}) => what === 'body'),
      );
      expect(failed.map(({log}) => log.source)).toEqual([]);
    });
  },
);
