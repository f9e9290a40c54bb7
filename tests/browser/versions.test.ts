import {execFileSync} from 'node:child_process';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
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
    logs: {'2025-01-11.md': log},
    config: {
      future: {v4: true},
      themes: [],
      presets: [['classic', {docs: false, blog: false}]],
    },
  });
  afterAll(() => rmSync(parent, {recursive: true, force: true}));

  /** The first one into an empty folder, the next ones as a site is brought up to date. */
  function install(version: string): void {
    const dependencies = {
      '@docusaurus/core': version,
      '@docusaurus/faster': version,
      '@docusaurus/preset-classic': version,
      '@mdx-js/react': '^3.0.0',
      ...Object.fromEntries(
        Object.entries(archives).map(([name, file]) => [name, `file:${file}`]),
      ),
      pretendard: '1.3.9',
      react: '^19.0.0',
      'react-dom': '^19.0.0',
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

  test.each(['3.10.0', '3.10.1', 'latest'])(
    'of Docusaurus %s builds, and its pages work',
    async (wanted) => {
      const version = wanted === 'latest' ? findLatest() : wanted;
      expect(version).toMatch(/^3\.10\.\d+$/);
      install(version);
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
        expect(lines).toEqual([]);
      } finally {
        await page.close();
        await close();
      }
    },
  );
});
