import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join, relative, resolve} from 'node:path';
import {getSwizzleConfig} from '../swizzle.cjs';

const COMPONENTS = resolve(__dirname, '..', '..', 'theme', 'components');

const offered = Object.entries(getSwizzleConfig().components).map(
  ([name, {actions}]) => ({name, ...actions}),
);

/** What the files of a component import by a relative path, from the components' folder. */
const relativeImports = (folder: string): readonly string[] =>
  readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .flatMap(({parentPath, name}) =>
      [
        ...readFileSync(join(parentPath, name), 'utf8').matchAll(
          /(?:from|import\()\s*'(\.[^']*)'/g,
        ),
      ].map(([, path = '']) => relative(folder, resolve(parentPath, path))),
    );

test.each(offered)('there is $name to swizzle', ({name}) => {
  expect(existsSync(join(COMPONENTS, name, 'index.tsx'))).toBe(true);
});

test.each(offered.filter(({eject}) => eject === 'safe'))(
  'a copy of $name finds what it imports, wherever it stands',
  ({name}) => {
    const imports = relativeImports(join(COMPONENTS, name));
    expect(imports.filter((path) => path.startsWith('..'))).toEqual([]);
  },
);
