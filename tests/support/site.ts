import {cpSync, mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {ROOT, runDocusaurus} from './docusaurus';
import type {CommandResult} from './docusaurus';

/** Inside the repository, so that a site finds its modules; ignored by git. */
export const SITES = join(ROOT, 'tests', '.cache');

/** Our own fixture folders. */
export const FIXTURES = join(ROOT, 'tests', '__fixtures__');

/** Text by path relative to the log folder, or the absolute path of a folder to copy. */
export type LogsInput = string | Readonly<Record<string, string>>;

export type SiteInput = {
  /** Folder name of the site: one name, one site. */
  readonly name: string;
  /** Where the sites lie, absolute. Default: in the repository, among its modules. */
  readonly parent?: string;
  readonly logs: LogsInput;
  /** Options of the plugin besides `path`. */
  readonly options?: Readonly<Record<string, unknown>>;
  /** Merged over the Docusaurus config. */
  readonly config?: Readonly<Record<string, unknown>>;
};

export type Site = {
  readonly dir: string;
  readonly logsDir: string;
  readonly outDir: string;
};

export type BuiltSite = Site & CommandResult;

function configText({
  options,
  config,
}: Pick<SiteInput, 'options' | 'config'>): string {
  const settings = {
    title: '공부 기록',
    url: 'https://example.com',
    baseUrl: '/',
    // Browsers ask for /favicon.ico where a site names none.
    favicon: 'data:,',
    onBrokenLinks: 'throw',
    onBrokenAnchors: 'throw',
    future: {v4: true, faster: true},
    i18n: {defaultLocale: 'ko', locales: ['ko']},
    themes: ['@docusaurus/theme-classic'],
    plugins: [['docusaurus-plugin-study-log', {path: 'logs', ...options}]],
    themeConfig: {navbar: {title: '공부 기록'}},
    ...config,
  };
  return `module.exports = ${JSON.stringify(settings, null, 2)};\n`;
}

/** Adds or replaces logs of a site. */
export function writeLogs(site: Site, logs: LogsInput): void {
  if (typeof logs === 'string') {
    cpSync(logs, site.logsDir, {recursive: true});
    return;
  }
  for (const [path, text] of Object.entries(logs)) {
    mkdirSync(dirname(join(site.logsDir, path)), {recursive: true});
    writeFileSync(join(site.logsDir, path), text);
  }
}

/** Writes a small site with the classic theme and our plugin; nothing is left of an older one. */
export function writeSite({
  name,
  parent = SITES,
  logs,
  options,
  config,
}: SiteInput): Site {
  const dir = join(parent, name);
  const site = {
    dir,
    logsDir: join(dir, 'logs'),
    outDir: join(dir, 'build'),
  };
  rmSync(dir, {recursive: true, force: true});
  mkdirSync(dir, {recursive: true});
  writeFileSync(
    join(dir, 'docusaurus.config.js'),
    configText({options, config}),
  );
  writeLogs(site, logs);
  return site;
}

/** Builds a site again, with whatever caches it has. */
export async function rebuildSite(
  site: Site,
  args: readonly string[] = [],
): Promise<BuiltSite> {
  const result = await runDocusaurus(['build', site.dir, ...args]);
  return {...site, ...result};
}

/** Writes a site and builds it; look at `exitCode` and `output`, nothing is thrown. */
export async function buildSite(input: SiteInput): Promise<BuiltSite> {
  return rebuildSite(writeSite(input));
}
