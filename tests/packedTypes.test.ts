import {execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {getSwizzleConfig} from 'docusaurus-plugin-study-log';
import {installPacked} from './support/packedPlugin';
import {SITES} from './support/site';

jest.setTimeout(120_000);

const PLUGIN = 'docusaurus-plugin-study-log';
const site = join(SITES, 'packed-types');
const components = Object.entries(getSwizzleConfig().components).map(
  ([name, {actions}]) => ({name, isCopied: actions.eject === 'safe'}),
);

/** As the TypeScript template begins it. */
const CONFIG = `
import type {Config} from '@docusaurus/types';
import type * as Preset from '@docusaurus/preset-classic';
import type {PluginOptions} from '${PLUGIN}';

const studyLog: Partial<PluginOptions> = {path: 'logs', link: 'page'};
// @ts-expect-error: no such way to link
studyLog satisfies {link?: 'sometimes'};

export default {
  title: 'Site',
  url: 'https://example.com',
  baseUrl: '/',
  presets: [['classic', {blog: false} satisfies Preset.Options]],
  plugins: [['${PLUGIN}', studyLog]],
} satisfies Config;
`;

/** As `docusaurus swizzle --wrap --typescript` writes it, and a prop that no component has. */
const toWrapper = (name: string): string => `
import React, {type ReactNode} from 'react';
import Original from '@theme-original/${name}';
import type OriginalType from '@theme/${name}';
import Component from '@theme/${name}';
import type {WrapperProps} from '@docusaurus/types';

type Props = WrapperProps<typeof OriginalType>;

export default function Wrapper(props: Props): ReactNode {
  return <Original {...props} />;
}

// @ts-expect-error: declared, so a wrong prop is an error
export const wrong = <Component nonsense="yes" />;
`;

function write(path: string, text: string): void {
  mkdirSync(dirname(join(site, path)), {recursive: true});
  writeFileSync(join(site, path), text);
}

/** What TypeScript says of the site; empty when nothing is wrong. */
function typecheck(): string {
  const tsc = createRequire(__filename).resolve('typescript/bin/tsc');
  try {
    execFileSync(process.execPath, [tsc, '-p', site], {encoding: 'utf8'});
    return '';
  } catch (error) {
    return (error as {stdout: string}).stdout;
  }
}

test('a site that has installed the plugin type-checks, with each component wrapped or copied', () => {
  rmSync(site, {recursive: true, force: true});
  const modules = join(site, 'node_modules');
  installPacked(modules, [PLUGIN, 'study-log']);
  write('docusaurus.config.ts', CONFIG);
  write(
    'tsconfig.json',
    JSON.stringify({
      extends: '@docusaurus/tsconfig',
      compilerOptions: {strict: true, types: []},
      include: ['docusaurus.config.ts', 'src'],
    }),
  );
  for (const {name, isCopied} of components) {
    write(`src/wrapped/${name}.tsx`, toWrapper(name));
    if (isCopied) {
      cpSync(
        join(modules, PLUGIN, 'src/theme/components', name),
        join(site, 'src/theme', name),
        {recursive: true},
      );
    }
  }
  expect(components.length).toBeGreaterThan(20);
  expect(typecheck()).toBe('');
});
