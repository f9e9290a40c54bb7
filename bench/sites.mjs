import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {generateLogs} from './corpus/generateLogs.mjs';

const WORK = join(dirname(fileURLToPath(import.meta.url)), '.work');

const PLUGINS = {
  ours: ['docusaurus-plugin-study-log', {path: 'logs'}],
  bare: [
    '@docusaurus/plugin-content-docs',
    {path: 'logs', routeBasePath: 'docs'},
  ],
};

/** The two configurations differ in the plugin and in nothing else. */
function configText(kind) {
  const config = {
    title: 'Study log bench',
    url: 'https://example.com',
    baseUrl: '/',
    trailingSlash: true,
    // The docs plugin makes no home page, to which the navbar links.
    onBrokenLinks: 'warn',
    future: {v4: true, faster: true},
    markdown: {format: 'detect'},
    i18n: {defaultLocale: 'ko', locales: ['ko']},
    themes: ['@docusaurus/theme-classic'],
    plugins: [PLUGINS[kind]],
    themeConfig: {navbar: {title: 'Study log bench'}},
  };
  return `module.exports = ${JSON.stringify(config, null, 2)};\n`;
}

/**
 * Writes a site of `count` logs under bench/.work.
 * @param {{kind: 'ours' | 'bare', count: number}} what
 * @returns {{kind: 'ours' | 'bare', count: number, root: string, logs: string, out: string, sources: readonly {path: string, text: string}[]}}
 */
export function writeSite({kind, count}) {
  const root = join(WORK, `${kind}-${count}`);
  const logs = join(root, 'logs');
  rmSync(root, {recursive: true, force: true});
  const sources = generateLogs(count);
  for (const {path, text} of sources) {
    mkdirSync(dirname(join(logs, path)), {recursive: true});
    writeFileSync(join(logs, path), text);
  }
  writeFileSync(join(root, 'docusaurus.config.js'), configText(kind));
  return {kind, count, root, logs, out: join(root, 'build'), sources};
}

/** Removes everything that a build or a dev server leaves behind. */
export function clearCaches(site) {
  for (const folder of ['.docusaurus', 'build', 'node_modules']) {
    rmSync(join(site.root, folder), {recursive: true, force: true});
  }
}

/**
 * Appends a line to a log.
 * @param {{site: ReturnType<typeof writeSite>, index: number, line: string}} edit
 */
export function editLog({site, index, line}) {
  const {path, text} = site.sources[index];
  writeFileSync(join(site.logs, path), `${text}\n- ${line}\n`);
}
