import {execFileSync} from 'node:child_process';
import {mkdirSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {ROOT} from './docusaurus';

export const PACKAGES = [
  'docusaurus-plugin-study-log',
  'mermaid-static',
  'study-log',
] as const;

type PackageName = (typeof PACKAGES)[number];

/** Packs our packages as npm would publish them; the archives, by package. */
export function packPackages(
  folder: string,
  names: readonly PackageName[] = PACKAGES,
): Readonly<Record<string, string>> {
  mkdirSync(folder, {recursive: true});
  const said = execFileSync(
    'npm',
    [
      ...['pack', '--json', '--pack-destination', folder],
      ...names.flatMap((name) => ['--workspace', name]),
    ],
    {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 100_000,
    },
  );
  const packed: readonly {readonly name: string; readonly filename: string}[] =
    JSON.parse(said);
  return Object.fromEntries(
    packed.map(({name, filename}) => [name, join(folder, filename)]),
  );
}

/** Unpacks our packed packages into a folder of modules, without what they depend on. */
export function installPacked(
  modules: string,
  names: readonly PackageName[] = PACKAGES,
): void {
  const archives = packPackages(modules, names);
  for (const [name, file] of Object.entries(archives)) {
    const folder = join(modules, name);
    rmSync(folder, {recursive: true, force: true});
    mkdirSync(folder, {recursive: true});
    execFileSync('tar', ['-xzf', file, '-C', folder, '--strip-components=1']);
    rmSync(file);
  }
}

/** The code blocks of the plugin's README in one language, in order. */
export function readmeBlocks(language: string): readonly string[] {
  const text = readFileSync(
    join(ROOT, 'plugins', 'docusaurus-plugin-study-log', 'README.md'),
    'utf8',
  );
  const block = new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms');
  return [...text.matchAll(block)].map(([, code = '']) => code);
}
