import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {generateLogs} from './corpus/generateLogs.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const WORK = join(HERE, '.work');

const OURS = 'docusaurus-plugin-study-log';

/** `core` is timeline, concepts and links; `full` what a site has by default; `cards` that and the one part that is off by default. */
const PLUGINS = {
  core: [
    OURS,
    {path: 'logs', search: false, feedLimit: 0, markdown: false, flows: false},
  ],
  full: [OURS, {path: 'logs'}],
  cards: [OURS, {path: 'logs', cards: true}],
  bare: [
    '@docusaurus/plugin-content-docs',
    {path: 'logs', routeBasePath: 'docs'},
  ],
  floor: [join(HERE, 'floor', 'plugin.mjs'), {}],
};

export const KINDS = Object.keys(PLUGINS);

/** The sites differ in the plugin and in nothing else. */
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

/** @typedef {'core' | 'full' | 'cards' | 'bare' | 'floor'} Kind */

/**
 * Writes a site of `count` logs under bench/.work.
 * @param {{kind: Kind, count: number}} what
 * @returns {{kind: Kind, count: number, root: string, logs: string, out: string, sources: readonly {path: string, text: string}[]}}
 */
export function writeSite({kind, count}) {
  const site = siteOf({kind, count});
  rmSync(site.root, {recursive: true, force: true});
  for (const {path, text} of site.sources) {
    mkdirSync(dirname(join(site.logs, path)), {recursive: true});
    writeFileSync(join(site.logs, path), text);
  }
  writeFileSync(join(site.root, 'docusaurus.config.js'), configText(kind));
  return site;
}

/** The same site, without writing it. */
export function siteOf({kind, count}) {
  const root = join(WORK, `${kind}-${count}`);
  return {
    kind,
    count,
    root,
    logs: join(root, 'logs'),
    out: join(root, 'build'),
    sources: generateLogs(count),
  };
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
