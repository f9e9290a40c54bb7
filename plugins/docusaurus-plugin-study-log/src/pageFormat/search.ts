/** Folder, under baseUrl, of what the search box fetches. */
const SEARCH_FOLDER = 'study-log-search';

/** Folder of one instance of the plugin, relative to baseUrl; ends in a slash. */
export function toSearchFolder(pluginId: string): string {
  return `${SEARCH_FOLDER}/${pluginId}/`;
}

/** File with the names of all concepts, in that folder. */
export const CONCEPT_INDEX_FILE = 'concepts.json';

/** Pagefind's script, in that folder. */
export const TEXT_INDEX_SCRIPT = 'pagefind.js';

/** Id of the title in what is indexed: what stands under it leads to the page's top. */
export const TITLE_ANCHOR = 'study-log-title';
