import {execFileSync} from 'node:child_process';
import {mkdirSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {ROOT} from './docusaurus';

export const PACKAGES = [
  'docusaurus-plugin-study-log',
  'mermaid-static',
  'study-log',
] as const;

/** Packs our packages as npm would publish them; the archives, by package. */
export function packPackages(
  folder: string,
): Readonly<Record<(typeof PACKAGES)[number], string>> {
  mkdirSync(folder, {recursive: true});
  const packed = PACKAGES.map((name) => {
    const said = execFileSync(
      'npm',
      ['pack', '--json', '--pack-destination', folder, '--workspace', name],
      {cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']},
    );
    const [{filename}] = JSON.parse(said) as [{filename: string}];
    return [name, join(folder, filename)];
  });
  return Object.fromEntries(packed);
}

/** Unpacks our packed packages into a folder of modules, without what they depend on. */
export function installPacked(modules: string): void {
  const archives = packPackages(modules);
  for (const name of PACKAGES) {
    const folder = join(modules, name);
    rmSync(folder, {recursive: true, force: true});
    mkdirSync(folder, {recursive: true});
    const file = archives[name];
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
