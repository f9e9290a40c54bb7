// `@theme/StudyLog/…` exists in a site's bundle alone. For TypeScript it is declared, from the declarations of the
// components themselves: each one that is offered for swizzling, and whatever an ejected copy of one imports.
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join, relative} from 'node:path';

const PACKAGE = 'docusaurus-plugin-study-log';
const THEME_IMPORT = /(?:from |import\()'@theme\/(StudyLog\/[^']+)'/g;
const STYLES_IMPORT = /^import '[^']+\.css';\n/gm;
const RELATIVE_IMPORT = /(?<=(?:from |import\()['"])\.{1,2}\/[^'"]+/g;

/**
 * @param {string} root - absolute path of the package, compiled
 * @returns {string} the text of `lib/theme.d.ts`
 */
export function toThemeDeclarations(root) {
  const require = createRequire(join(root, 'package.json'));
  const {components} = require('./lib/site/swizzle.cjs').getSwizzleConfig();
  const ejectable = Object.keys(components).filter(
    (name) => components[name].actions.eject === 'safe',
  );
  const names = new Set([
    ...Object.keys(components),
    ...ejectable.flatMap((name) => findThemeImports(root, name)),
  ]);
  const modules = [...names].sort().map((name) => toModule(root, name));
  return `// Made by scripts/themeDeclarations.mjs.\n\n${modules.join('\n')}`;
}

/** @returns {readonly string[]} `StudyLog/PageLink`, … */
function findThemeImports(root, name) {
  const folder = join(root, 'src/theme/components', name);
  return readdirSync(folder)
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => [
      ...readFileSync(join(folder, file), 'utf8').matchAll(THEME_IMPORT),
    ])
    .map(([, imported]) => imported);
}

function toModule(root, name) {
  const base = join(root, 'lib/theme/components', name);
  const file = [`${base}.d.ts`, join(base, 'index.d.ts')].find(existsSync);
  if (file === undefined) {
    throw new Error(`There is no component ${name}`);
  }
  const body = readFileSync(file, 'utf8')
    .replace(STYLES_IMPORT, '')
    .replace(/^(export )?declare /gm, '$1')
    .replace(RELATIVE_IMPORT, (path) =>
      toExported(root, join(dirname(file), path)),
    );
  return `declare module '@theme/${name}' {\n${body}}\n`;
}

/** A module in a declaration cannot name a file: what it needs has to be exported. */
function toExported(root, path) {
  const {exports} = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  const wanted = `./${relative(root, path)}.d.ts`;
  const entry = Object.keys(exports).find(
    (key) => exports[key].types === wanted,
  );
  if (entry === undefined) {
    throw new Error(
      `Props that a site sees are declared in ${wanted}, which package.json does not export`,
    );
  }
  return `${PACKAGE}${entry.slice(1)}`;
}
