import {join, relative, resolve} from 'path';
import {fileURLToPath} from 'url';
import {posixPath} from '@docusaurus/utils';
import type {LoadContext} from '@docusaurus/types';
import {toCacheDir} from 'study-log/cache/cacheFolder';
import {toBuildFolder} from '../pageFormat/buildFolder.js';
import {PLUGIN_NAME} from '../pageFormat/pluginName.js';
import type {Sources} from './dev/watchSources.js';
import type {PluginOptions} from './pluginOptions.cjs';

/** Where things are on this machine; all absolute but `rootFromSite`. */
export type SitePaths = {
  readonly root: string;
  /** `root` seen from the site's folder, with `/`: `docs/logs`. */
  readonly rootFromSite: string;
  readonly conceptsFile: string | undefined;
  readonly diagramsFolder: string | undefined;
  readonly diagramFont: PluginOptions['diagramFont'];
  /** The folder of compiled plugin code. */
  readonly libDir: string;
  /** What the plugin writes for Docusaurus, one folder an instance. */
  readonly dataDir: string;
  /** The folder of this instance: its report. */
  readonly ownDataDir: string;
  /** What this build, and no other that runs, hands to static rendering (`pageFormat/buildFolder`). */
  readonly buildDir: string;
  readonly storeFile: string;
  readonly prismCss: string;
  readonly cacheDir: string;
  /** What the dev server watches. */
  readonly sources: Sources;
};

export function toSitePaths(
  {siteDir, generatedFilesDir}: LoadContext,
  options: PluginOptions,
): SitePaths {
  const fromSite = (path: string | undefined): string | undefined =>
    path === undefined ? undefined : resolve(siteDir, path);
  const root = resolve(siteDir, options.path);
  const conceptsFile = fromSite(options.concepts);
  const diagramsFolder = fromSite(options.diagrams);
  const font = options.diagramFont;
  const cacheDir = toCacheDir(siteDir);
  const dataDir = join(generatedFilesDir, PLUGIN_NAME);
  return {
    root,
    rootFromSite: posixPath(relative(siteDir, root)),
    conceptsFile,
    diagramsFolder,
    diagramFont: font && {
      ...font,
      regular: resolve(siteDir, font.regular),
      bold: fromSite(font.bold),
    },
    libDir: fileURLToPath(new URL('..', import.meta.url)),
    dataDir,
    ownDataDir: join(dataDir, options.id),
    buildDir: toBuildFolder(dataDir, process.pid),
    storeFile: join(dataDir, 'store.json'),
    prismCss: join(dataDir, 'prism.css'),
    cacheDir,
    sources: {
      folders: [root, ...(diagramsFolder ? [diagramsFolder] : [])],
      files: conceptsFile ? [conceptsFile] : [],
    },
  };
}
