/** Where the dev server answers with the data of pages, under baseUrl; a built page holds its own. */
export const DATA_FOLDER = 'study-log-data';

/** Folder of what is shown beside links to a page, one small JSON file a page. */
export const PREVIEW_FOLDER = 'study-log-previews';

/** Folders, under baseUrl, of what only some pages ask for. */
export const MERMAID_FOLDER = 'study-log-assets/mermaid';
export const KATEX_FOLDER = 'study-log-assets/katex';

/** One spelling for a page's address: decoded, `/` at both ends, no `index.html`. */
export function toPageKey(path: string): string {
  const bare = decode(path)
    .replace(/\/index\.html$/, '/')
    .replace(/\.html$/, '');
  return bare.endsWith('/') ? bare : `${bare}/`;
}

/** `/base/logs/x/` → `logs/x`, the name of a page's own files; `index` for the base itself. */
export function toPageName(path: string, baseUrl: string): string {
  const key = toPageKey(path);
  const inner = key.startsWith(baseUrl) ? key.slice(baseUrl.length) : key;
  const name = inner.replace(/^\/+|\/+$/g, '');
  return name === '' ? 'index' : name;
}

/** `/base/logs/x/` → `logs/x.json`, the page's file inside the data folder. */
export function toDataFile(path: string, baseUrl: string): string {
  return `${toPageName(path, baseUrl)}.json`;
}

/** The address that a page's data is fetched from in the dev server. */
export function toDataUrl(path: string, baseUrl: string): string {
  return `${baseUrl}${DATA_FOLDER}/${encodeURI(toDataFile(path, baseUrl))}`;
}

/** Where the dev server says that the logs of an instance of the plugin have changed. */
export function toEventsUrl(pluginId: string, baseUrl: string): string {
  return `${baseUrl}${DATA_FOLDER}/events/${pluginId}`;
}

/** The address that a browser fetches a page's preview from. */
export function toPreviewUrl(path: string, baseUrl: string): string {
  return `${baseUrl}${PREVIEW_FOLDER}/${encodeURI(toDataFile(path, baseUrl))}`;
}

function decode(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
