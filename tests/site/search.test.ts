import {execFileSync} from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {PLUGIN_LIB} from '../support/docusaurus';
import {rebuildSite, SITES, writeSite} from '../support/site';
import {readPages} from '../support/html';
import {studySite} from '../support/fixtureSites';

jest.setTimeout(240_000);

const LOGS = {
  '2025-01-11.md': '## 날짜: 2025-01-11\n\n## CNI\n### CNI란?\n- 표준\n',
};

const INDEX = join('study-log-search', 'default');

/** A theme as Algolia's or a local search's would be, before our plugin in the config. */
const OTHER_SEARCH = `
const path = require('path');
module.exports = () => ({
  name: 'other-search',
  getThemePath: () => path.join(__dirname, 'theme'),
});
`;

test('a built site holds the names of its concepts and an index of its text', async () => {
  const {outDir} = await studySite();
  const {concepts} = JSON.parse(
    readFileSync(join(outDir, INDEX, 'concepts.json'), 'utf8'),
  );
  expect(concepts).toContainEqual(
    expect.objectContaining({name: 'Ingress', permalink: '/concepts/ingress/'}),
  );
  expect(existsSync(join(outDir, INDEX, 'pagefind.js'))).toBe(true);
  const [home] = readPages(outDir).filter(({address}) => address === '/');
  expect(home?.$('nav.navbar a[href="/concepts/"] svg').length).toBe(1);
});

test('a word of many logs costs its reader one small file', () => {
  const folder = join(SITES, 'text-index');
  rmSync(folder, {recursive: true, force: true});
  const words = (log: number) =>
    Array.from({length: 600}, (_, at) => `낱말${(log * 37 + at * 11) % 900}`);
  const documents = Array.from({length: 150}, (_, log) => ({
    url: `/logs/${log}/`,
    content: `<html><body><h1 id="t">${log}</h1><p>${words(log).join(' ')}</p></body></html>`,
  }));
  execFileSync(
    process.execPath,
    [
      '-e',
      `import(process.argv[1]).then(({writeTextIndex}) => writeTextIndex(JSON.parse(require('fs').readFileSync(0, 'utf8'))))`,
      pathToFileURL(join(PLUGIN_LIB, 'site', 'search', 'writeTextIndex.js'))
        .href,
    ],
    {input: JSON.stringify({documents, language: 'ko', folder})},
  );
  const sizes = readdirSync(join(folder, 'index')).map(
    (name) => statSync(join(folder, 'index', name)).size,
  );
  expect(sizes.length).toBeGreaterThan(30);
  expect(Math.max(...sizes)).toBeLessThan(5_000);
});

test('search: false leaves nothing of it', async () => {
  const site = writeSite({
    name: 'no-search',
    logs: LOGS,
    options: {search: false},
  });
  const {exitCode} = await rebuildSite(site);
  expect(exitCode).toBe(0);
  expect(existsSync(join(site.outDir, 'study-log-search'))).toBe(false);
  const [home] = readPages(site.outDir).filter(({address}) => address === '/');
  expect(home?.$('nav.navbar a[href="/concepts/"]').length).toBe(0);
});

test('the search box of another plugin stays, though it is listed before ours', async () => {
  const site = writeSite({
    name: 'other-search',
    logs: LOGS,
    config: {
      plugins: ['./other', ['docusaurus-plugin-study-log', {path: 'logs'}]],
      themes: [],
      presets: [
        [
          '@docusaurus/preset-classic',
          {docs: false, blog: false, pages: false},
        ],
      ],
    },
  });
  mkdirSync(join(site.dir, 'other', 'theme'), {recursive: true});
  writeFileSync(join(site.dir, 'other', 'index.js'), OTHER_SEARCH);
  writeFileSync(
    join(site.dir, 'other', 'theme', 'SearchBar.js'),
    `export default function SearchBar() { return 'the other box'; }\n`,
  );
  const {exitCode, output} = await rebuildSite(site);
  expect([exitCode, output]).toEqual([0, expect.any(String)]);
  const [home] = readPages(site.outDir).filter(({address}) => address === '/');
  expect(home?.$('nav.navbar').text()).toContain('the other box');
});
