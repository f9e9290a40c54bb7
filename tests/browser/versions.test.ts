import {execFileSync} from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Page} from 'playwright-core';
import {describeInBrowser, watchConsole} from '../support/browser';
import {runInstalledBuild} from '../support/docusaurus';
import {readPage} from '../support/html';
import {packPackages, readmeBlocks} from '../support/packedPlugin';
import {writeSite} from '../support/site';
import {serve} from '../support/staticServer.mjs';

jest.setTimeout(600_000);

const npm = (args: readonly string[], cwd: string): string =>
  execFileSync('npm', args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });

const FORMULA = '## 날짜: 2025-01-12\n\n$$\na^2 + b^2\n$$\n';
const FORMULA_PAGE = '/logs/2025-01-12/';

const goThere = (page: Page, origin: string) =>
  page.goto(`${origin}${FORMULA_PAGE}`, {waitUntil: 'networkidle'});

/** From a page without formulas, by the app. */
async function followLink(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/`, {waitUntil: 'networkidle'});
  await page.locator(`main a[href="${FORMULA_PAGE}"]`).first().click();
}

/** Its styles come with whatever React puts a stylesheet in place. */
async function expectFormula(page: Page): Promise<void> {
  const formula = page.locator('.katex').first();
  await formula.waitFor();
  await page.waitForFunction(() =>
    getComputedStyle(document.querySelector('.katex')!).fontFamily.includes(
      'KaTeX',
    ),
  );
}

/** The newest 3.10.x there is. */
function findLatest(): string {
  const said = npm(
    ['view', '@docusaurus/core@~3.10.0', 'version', '--json'],
    tmpdir(),
  );
  return ([JSON.parse(said)] as (string | string[])[]).flat().at(-1) ?? '';
}

describeInBrowser('a site that has installed our packages', (getBrowser) => {
  // Outside of the repository: no module of it is at hand.
  const parent = mkdtempSync(join(tmpdir(), 'study-log-versions-'));
  const archives = packPackages(parent);
  const [log = ''] = readmeBlocks('md');
  const site = writeSite({
    name: 'site',
    parent,
    logs: {'2025-01-11.md': log, '2025-01-12.md': FORMULA},
    config: {
      future: {v4: true},
      themes: [],
      presets: [['classic', {docs: false, blog: false}]],
    },
  });
  afterAll(() => rmSync(parent, {recursive: true, force: true}));

  /** The first one into an empty folder, the next ones as a site is brought up to date. */
  function install(version: string, react: string): void {
    const dependencies = {
      '@docusaurus/core': version,
      '@docusaurus/faster': version,
      '@docusaurus/preset-classic': version,
      '@mdx-js/react': '^3.0.0',
      ...Object.fromEntries(
        Object.entries(archives).map(([name, file]) => [name, `file:${file}`]),
      ),
      pretendard: '1.3.9',
      react,
      'react-dom': react,
    };
    writeFileSync(
      join(site.dir, 'package.json'),
      JSON.stringify({name: 'site', private: true, dependencies}),
    );
    npm(
      [
        ...['install', '--prefer-offline', '--no-audit', '--no-fund'],
        ...['--ignore-scripts', '--loglevel=error'],
      ],
      site.dir,
    );
  }

  /** Cards are off by default: what draws them is nobody's dependency. */
  const findInstalled = (...names: readonly string[]): readonly string[] =>
    names.filter((name) => existsSync(join(site.dir, 'node_modules', name)));

  /** Every copy of every package of the framework, as `name@version`. */
  function findFramework(): readonly string[] {
    const modules = join(site.dir, 'node_modules');
    return readdirSync(modules, {recursive: true, encoding: 'utf8'})
      .filter((path) =>
        /(?:^|node_modules\/)@docusaurus\/[^/]+\/package\.json$/.test(path),
      )
      .map((path) => JSON.parse(readFileSync(join(modules, path), 'utf8')))
      .map(
        ({name, version}: {name: string; version: string}) =>
          `${name}@${version}`,
      )
      .sort();
  }

  test.each([
    ['3.10.0', '^18.0.0'],
    ['3.10.1', '^19.0.0'],
    ['latest', '^19.0.0'],
  ])(
    'of Docusaurus %s and React %s builds, and its pages work',
    async (wanted, react) => {
      const version = wanted === 'latest' ? findLatest() : wanted;
      expect(version).toMatch(/^3\.10\.\d+$/);
      install(version, react);
      expect(findInstalled('satori', '@resvg/resvg-js')).toEqual([]);
      const framework = findFramework();
      expect(framework).toContain(`@docusaurus/theme-common@${version}`);
      expect(framework.filter((one) => !one.endsWith(`@${version}`))).toEqual(
        [],
      );
      expect([...new Set(framework)]).toEqual(framework);

      const {exitCode, output} = await runInstalledBuild(site.dir);
      expect([exitCode, output]).toEqual([
        0,
        expect.not.stringMatching(/\b(?:warning|WARNING|ERROR)\b/),
      ]);
      const $ = readPage(site.outDir, '/concepts/cni/')?.$;
      expect($?.('.studyLogDiagram svg').length).toBe(1);

      const {origin, close} = await serve(site.outDir);
      const page = await getBrowser().newPage();
      const lines = watchConsole(page);
      try {
        await page.goto(`${origin}/concepts/cni/`, {waitUntil: 'networkidle'});
        await page.locator('nav button[aria-haspopup="dialog"]').click();
        await page.getByRole('combobox').fill('CNI');
        await page.getByRole('option').first().waitFor();
        for (const visit of [goThere, followLink]) {
          await visit(page, origin);
          await expectFormula(page);
        }
        expect(lines).toEqual([]);
      } finally {
        await page.close();
        await close();
      }
    },
  );
});
