import siteConfig from '@generated/docusaurus.config';
import globalData from '@generated/globalData';
import {toEventsUrl} from '../../pageFormat/address';
import {PLUGIN_NAME} from '../../pageFormat/pluginName';
import {createDevStore} from './devStore';
import {fetchPageData} from './fetchPageData';

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
