import {encodePath, normalizeUrl} from '@docusaurus/utils';
import type {Log} from 'study-log/logs/types';
import type {Addresses} from './addresses.js';
import type {PluginOptions} from './pluginOptions.cjs';
import type {SitePaths} from './sitePaths.js';

/** Where a log can be edited, or null. */
export type EditUrlOf = (log: Pick<Log, 'id' | 'source'>) => string | null;

type Place = Pick<SitePaths, 'rootFromSite'>;

/**
 * What `editUrl` says of a log, as Docusaurus reads the option: to a string
 * the path from the site's folder is added, a function is asked.
 */
export function createEditUrl({
  editUrl,
  paths: {rootFromSite},
  addresses,
  locale,
}: {
  readonly editUrl: PluginOptions['editUrl'];
  readonly paths: Place;
  readonly addresses: Pick<Addresses, 'log'>;
  readonly locale: string;
}): EditUrlOf {
  if (typeof editUrl === 'function') {
    return (log) =>
      editUrl({
        logDirPath: rootFromSite,
        logPath: log.source,
        permalink: addresses.log(log),
        locale,
      }) ?? null;
  }
  const folder = toFolderEditUrl(editUrl, {rootFromSite});
  return ({source}) =>
    folder === undefined ? null : normalizeUrl([folder, encodePath(source)]);
}

/** The edit address of the log folder; undefined for a function, and for a folder outside of the site: no address below the site's leads there. */
export function toFolderEditUrl(
  editUrl: PluginOptions['editUrl'],
  {rootFromSite}: Place,
): string | undefined {
  return typeof editUrl !== 'string' || /^\.\.(?:\/|$)/.test(rootFromSite)
    ? undefined
    : normalizeUrl([editUrl, encodePath(rootFromSite)]);
}
