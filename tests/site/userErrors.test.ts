import {rmSync} from 'node:fs';
import {runStudyLog} from '../support/docusaurus';
import {rebuildSite, SITES, writeSite} from '../support/site';
import type {SiteInput} from '../support/site';

jest.setTimeout(120_000);

const ONE_LOG = {'2025-01-06.md': '## 날짜: 2025-01-06\n\n내용\n'};

const CASES: readonly (readonly [string, Omit<SiteInput, 'name'>, RegExp])[] = [
  ['a missing folder', {logs: ONE_LOG, options: {path: 'nowhere'}}, /nowhere/],
  ['a folder without a log', {logs: {'notes.txt': 'x'}}, /logs/],
  [
    'an option with a wrong value',
    {logs: ONE_LOG, options: {link: 'sometimes'}},
    /link.*section/s,
  ],
  [
    'an option that does not exist',
    {logs: ONE_LOG, options: {folder: 'logs'}},
    /folder/,
  ],
  [
    'a time zone that does not exist',
    {logs: ONE_LOG, options: {timeZone: 'Asia/Nowhere'}},
    /timeZone.*Asia\/Seoul/s,
  ],
  [
    'a folder that another plugin publishes',
    {
      logs: ONE_LOG,
      config: {
        plugins: [
          ['@docusaurus/plugin-content-docs', {path: 'logs'}],
          ['docusaurus-plugin-study-log', {path: 'logs'}],
        ],
      },
    },
    /overlap.*path/s,
  ],
];

/** What is said beside the banner of Docusaurus: its version and Node's. */
const meaningfulLines = (output: string) =>
  output
    .split('\n')
    .filter((line) => line.trim() !== '')
    .filter((line) => !/Docusaurus version|Node version|\[INFO\]/.test(line));

describe.each(CASES)('%s', (name, input, expected) => {
  test('ends with one clear sentence and exit 1, without a stack', async () => {
    const site = writeSite({
      name: `error-${name.replace(/\W+/g, '-')}`,
      ...input,
    });
    const {exitCode, output} = await rebuildSite(site);
    rmSync(site.dir, {recursive: true, force: true});
    expect(output).toMatch(expected);
    expect(output).not.toMatch(/^\s+at .*:\d+/m);
    expect(meaningfulLines(output).length).toBeLessThanOrEqual(3);
    expect(exitCode).toBe(1);
  });
});

test('study-log says the same of a missing folder', async () => {
  const {exitCode, output} = await runStudyLog([
    'index',
    `${SITES}/nowhere`,
    '--json',
  ]);
  expect(output).toMatch(/nowhere/);
  expect(output).not.toMatch(/^\s+at .*:\d+/m);
  expect(exitCode).toBe(1);
});
