import {join, relative, resolve} from 'path';
import {fileURLToPath} from 'url';
import {posixPath} from '@docusaurus/utils';
import type {LoadContext} from '@docusaurus/types';
import {toCacheDir} from 'study-log/cache/cacheFolder';
import {toBuildFolder} from '../pageFormat/buildFolder.js';
import {PLUGIN_NAME} from '../pageFormat/pluginName.js';
import type {PluginOptions} from './pluginOptions.cjs';

/** Where things are on this machine; all absolute but `rootFromSite` and `watched`. */
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
  /** What pages of this locale were rendered to (`pageFormat/renderedPages`). */
  readonly renderedDir: string;
  /** The first file of the bundle that renders pages, where Docusaurus puts it. */
  readonly serverBundle: string;
  readonly storeFile: string;
  readonly prismCss: string;
  readonly cacheDir: string;
  /** Globs for the dev server. */
  readonly watched: string[];
};

export function toSitePaths(
  {siteDir, generatedFilesDir, outDir, i18n}: LoadContext,
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
  const toGlob = (path: string): string => posixPath(relative(siteDir, path));
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
    renderedDir: join(cacheDir, 'rendered', i18n.currentLocale),
    serverBundle: join(outDir, '__server', 'server.bundle.js'),
    storeFile: join(dataDir, 'store.json'),
    prismCss: join(dataDir, 'prism.css'),
    cacheDir,
    watched: [
      ...toWatched(toGlob(root), '/**/*'),
      ...(conceptsFile ? toWatched(toGlob(conceptsFile)) : []),
      ...(diagramsFolder ? toWatched(toGlob(diagramsFolder), '/**/*.mmd') : []),
    ],
  };
}

/**
 * Globs that also see a file or folder go and come back: named in full, it is
 * no longer watched once it is gone; as a pattern (`docs/[l]ogs`), it is the
 * folder above that is watched for it.
 */
function toWatched(path: string, below = ''): readonly string[] {
  const [, above = '', first = '', rest = ''] =
    /^(.*\/)?([\p{L}\p{N}_])([^/]*)$/u.exec(path) ?? [];
  const pattern = first === '' ? path : `${above}[${first}]${rest}`;
  return [`${pattern}${below}`, ...(below === '' ? [] : [path])];
}
