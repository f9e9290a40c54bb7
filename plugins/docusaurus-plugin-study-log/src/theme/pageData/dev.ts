import siteConfig from '@generated/docusaurus.config';
import globalData from '@generated/globalData';
import {toDataUrl, toEventsUrl} from '../../pageFormat/address';
import {PLUGIN_NAME} from '../../pageFormat/pluginName';
import type {ShownPage} from '../types';
import {createDevStore} from './devStore';

const {baseUrl} = siteConfig;

const {store, refresh} = createDevStore({
  fetchPage: (path) => fetchPageData(path, baseUrl),
  getOpenPath: () => window.location.pathname,
});

function follow(): void {
  // Where the open page cannot be had any more, loading it says why.
  refresh().catch(() => window.location.reload());
}

Object.keys(globalData[PLUGIN_NAME] ?? {}).forEach((id) => {
  const events = new EventSource(toEventsUrl(id, baseUrl));
  events.addEventListener('change', follow);
  // Of what changed before it stood, or while it was cut off, nobody was told.
  events.addEventListener('open', follow);
});

export default store;

/**
 * Fetches a page's data; undefined when the site has no such page. Rejects
 * when it could not be had: Docusaurus then loads the page itself.
 */
async function fetchPageData(
  path: string,
  baseUrl: string,
): Promise<ShownPage | undefined> {
  const response = await fetch(toDataUrl(path, baseUrl));
  if (response.status === 404) {
    return undefined;
  }
  const type = response.headers.get('content-type') ?? '';
  if (!response.ok || !type.includes('json')) {
    throw new Error(`No page data for ${path} (${response.status} ${type}).`);
  }
  return (await response.json()) as ShownPage;
}
