// Builds lib/: ES modules, but for the entry that Docusaurus requires (.cjs); in the theme JSX is kept for
// the site's own bundler. CSS and JSON go along as they are. One of them, the empty .postcssrc.json: for each CSS file PostCSS looks for a configuration in every folder above it, fifteen
// names in each, and this ends the search at once (a second of a build).
import {execFileSync} from 'node:child_process';
import {cpSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, extname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {toThemeDeclarations} from './themeDeclarations.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const COPIED = new Set(['.css', '.json', '']);

rmSync(join(root, 'lib'), {recursive: true, force: true});
for (const project of ['tsconfig.client.json', 'tsconfig.json']) {
  execFileSync(process.execPath, [tsc, '-p', join(root, project)], {
    stdio: 'inherit',
  });
}
cpSync(join(root, 'src'), join(root, 'lib'), {
  recursive: true,
  filter: (path) =>
    COPIED.has(extname(path)) && !/__(tests|fixtures)__/.test(path),
});

const lib = (name) => join(root, 'lib', name);
writeFileSync(lib('theme.d.ts'), toThemeDeclarations(root));
// Whoever knows the plugin's options knows its components.
writeFileSync(
  lib('index.d.cts'),
  `/// <reference path="./theme.d.ts" />\n${readFileSync(lib('index.d.cts'), 'utf8')}`,
);
