import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from 'node:fs';
import {builtinModules} from 'node:module';
import {dirname, join} from 'node:path';
import {ROOT} from '../support/docusaurus';
import {readPage} from '../support/html';
import {installPacked, PACKAGES, readmeBlocks} from '../support/packedPlugin';
import {rebuildSite, writeSite} from '../support/site';

jest.setTimeout(240_000);

/** What stands in a site made from the classic template, as far as a plugin can collide with it. */
const TEMPLATE = {
  'docs/intro.md': '# Tutorial\n\nLet us begin.\n',
  'blog/2025-01-01-first.md': '# First post\n\nHello.\n\n{/* truncate */}\n',
  'src/pages/index.js': [
    "import Layout from '@theme/Layout';",
    'export default () => <Layout>Dinosaurs</Layout>;',
  ].join('\n'),
};

/** A piece of config as the README shows it, read as JavaScript. */
const evaluate = (code: string): unknown => new Function(`return ${code}`)();

/** The site that a reader of "Five minutes" has in the end. */
function writeReadmeSite() {
  const [entry = '', link = ''] = readmeBlocks('ts');
  const [log = ''] = readmeBlocks('md');
  const site = writeSite({
    name: 'packed',
    logs: {'2025-01-11.md': log},
    config: {
      title: 'My Site',
      i18n: {defaultLocale: 'en', locales: ['en']},
      themes: [],
      presets: [['classic', {docs: {}, blog: {}}]],
      ...(evaluate(`{${entry}}`) as object),
      themeConfig: {navbar: {title: 'My Site', items: evaluate(`[${link}]`)}},
    },
  });
  for (const [path, text] of Object.entries(TEMPLATE)) {
    mkdirSync(dirname(join(site.dir, path)), {recursive: true});
    writeFileSync(join(site.dir, path), text);
  }
  installPacked(join(site.dir, 'node_modules'));
  return site;
}

describe('our packages as npm would install them', () => {
  const site = writeReadmeSite();
  const $at = (address: string) => readPage(site.outDir, address)?.$;

  test('build a site made from the classic template, by the README', async () => {
    const {exitCode, output} = await rebuildSite(site);
    expect([exitCode, output]).toEqual([0, expect.any(String)]);
    expect(output).not.toMatch(/\b(warning|WARNING|ERROR)\b/);
  });

  test.each([
    ['/', 'Dinosaurs'],
    ['/docs/intro/', 'Let us begin.'],
    ['/blog/', 'First post'],
    ['/study/', 'Study log'],
    ['/study/logs/2025-01-11/', 'ADD를 보낸다'],
    ['/study/concepts/cni/', '부르는 방법을 정한 표준'],
    ['/study/compare/l4-vs-l7/', '경로와 헤더를'],
  ])('%s says "%s", with a link to the logs', (address, text) => {
    const $ = $at(address);
    expect($?.('#__docusaurus').text()).toContain(text);
    expect($?.('nav a[href="/study"], nav a[href="/study/"]').length).toBe(1);
  });

  test('draw the diagrams while they build', () => {
    expect($at('/study/concepts/cni/')?.('.studyLogDiagram svg').length).toBe(
      1,
    );
  });

  test.each(PACKAGES)('%s declares whatever it imports', (name) => {
    expect(findUndeclared(join(site.dir, 'node_modules', name))).toEqual([]);
  });
});

const IMPORT =
  /(?:^import|\bfrom|\brequire\(|\bimport\(|^@import)\s*(['"])([\w@][^'"\s]*)\1/gm;
/** `@docusaurus/Translate`: a name for a file of `@docusaurus/core`. */
const CORE_EXPORTS = join(
  ROOT,
  'node_modules/@docusaurus/core/lib/client/exports',
);

function isGiven(name: string): boolean {
  const [, core = ''] = /^@docusaurus\/(\w+)$/.exec(name) ?? [];
  return (
    /^(?:node:|@theme\/|@theme-original\/|@generated\/|@study-log\/)/.test(
      name,
    ) ||
    builtinModules.includes(name) ||
    (core !== '' && existsSync(join(CORE_EXPORTS, `${core}.js`)))
  );
}

function findUndeclared(folder: string): readonly string[] {
  const {name, dependencies, peerDependencies} = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const declared = new Set([
    name,
    ...Object.keys({...dependencies, ...peerDependencies}),
  ]);
  const imports = readdirSync(join(folder, 'lib'), {
    recursive: true,
    encoding: 'utf8',
  })
    .filter((path) => /\.(?:[cm]?[jt]s|css)$/.test(path))
    .flatMap((path) => [
      ...readFileSync(join(folder, 'lib', path), 'utf8').matchAll(IMPORT),
    ])
    .map(([, , imported = '']) => imported)
    .filter((imported) => !isGiven(imported))
    .map((imported) =>
      imported
        .split('/')
        .slice(0, imported.startsWith('@') ? 2 : 1)
        .join('/'),
    );
  return [...new Set(imports)]
    .filter(
      (imported) =>
        !declared.has(imported) && !declared.has(`@types/${imported}`),
    )
    .sort();
}
