import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {ROOT} from './support/docusaurus';

const PLUGIN = 'docusaurus-plugin-study-log';
const PLUGIN_SOURCES = join(ROOT, 'plugins', PLUGIN, 'src');

const PACKAGES = [
  // What the plugin stands on.
  {name: 'study-log', users: PLUGIN_SOURCES},
  // What a component imports that is copied into a site.
  {name: PLUGIN, users: join(PLUGIN_SOURCES, 'theme', 'components')},
] as const;

/** The modules of a package that the files of a folder import; no tests. */
function findImported(name: string, folder: string): readonly string[] {
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((path) => /\.[cm]?tsx?$/.test(path))
    .filter((path) => !/__(?:tests|fixtures)__/.test(path));
  const imported = files.flatMap((path) => [
    ...readFileSync(join(folder, path), 'utf8').matchAll(
      /(?:from |import\()'([\w-]+)\/([^']+)'/g,
    ),
  ]);
  return imported
    .filter(([, from]) => from === name)
    .map(([, , path = '']) => `./${path}`);
}

type Targets = string | Readonly<Record<string, string>>;

describe.each(PACKAGES)('the exports of $name', ({name, users}) => {
  const folder = join(ROOT, 'plugins', name);
  const {exports} = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as {readonly exports: Readonly<Record<string, Targets>>};

  test('are its entry and what is imported from elsewhere, in order, no more', () => {
    const imported = [...new Set(findImported(name, users))].sort();
    expect(Object.keys(exports)).toEqual(['.', ...imported, './package.json']);
  });

  test('lead to files', () => {
    const targets = Object.values(exports).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target),
    );
    expect(
      targets.filter((target) => !existsSync(join(folder, target))),
    ).toEqual([]);
  });
});
