import {
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {findImportedPackages, readPackageVersions} from '../packageVersions.js';

test.each([
  ["import {a} from 'a';", ['a']],
  ["import a from 'a/deep/file.js';", ['a']],
  ['const a = require("@scope/a/lib");', ['@scope/a']],
  ["const a = await import('a');", ['a']],
  ["import 'a';", ['a']],
  ["export {a} from 'a'; import type {b} from 'b';", ['a', 'b']],
  ["import {a} from './a.js'; import {b} from '../b';", []],
  ["import {join} from 'node:path'; import fs from 'fs';", []],
])('%s imports %j', (code, packages) => {
  expect(findImportedPackages(code)).toEqual(packages);
});

describe('readPackageVersions', () => {
  const root = mkdtempSync(join(tmpdir(), 'versions-'));
  afterAll(() => rmSync(root, {recursive: true}));

  const install = (
    folder: string,
    manifest: {readonly version: string; readonly dependencies?: object},
  ): void => {
    mkdirSync(join(root, folder), {recursive: true});
    writeFileSync(join(root, folder, 'package.json'), JSON.stringify(manifest));
  };

  test('follows dependencies, nested, shared, circular, linked and missing', () => {
    install('node_modules/top', {
      version: '1.0.0',
      dependencies: {shared: '*', linked: '*', missing: '*'},
    });
    install('node_modules/shared', {version: '2.0.0'});
    install('node_modules/top/node_modules/shared', {
      version: '3.0.0',
      dependencies: {top: '*'},
    });
    install('store/linked@4/node_modules/linked', {
      version: '4.0.0',
      dependencies: {below: '*'},
    });
    install('store/linked@4/node_modules/below', {version: '5.0.0'});
    symlinkSync(
      join(root, 'store/linked@4/node_modules/linked'),
      join(root, 'node_modules/linked'),
    );

    expect(readPackageVersions(['top', 'shared'], join(root, 'src/a'))).toEqual(
      [
        'below@5.0.0',
        'linked@4.0.0',
        'shared@2.0.0',
        'shared@3.0.0',
        'top@1.0.0',
      ],
    );
  });

  test('sees what the reading of Markdown stands on, far down', () => {
    const versions = readPackageVersions(['remark-gfm'], __dirname);
    const names = versions.map((version) => version.replace(/@[^@]*$/, ''));
    expect(names).toContain('micromark-extension-gfm-table');
    expect(names).toContain('micromark-util-subtokenize');
  });
});
