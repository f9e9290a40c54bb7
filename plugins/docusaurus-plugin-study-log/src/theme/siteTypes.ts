import type {Published} from '../pageFormat/published.js' with {
  'resolution-mode': 'import',
};

/** Addresses of the fixed pages, for navigation between them. */
export type SiteAddresses = {
  readonly home: string;
  readonly timeline: string;
  readonly concepts: string;
  readonly graph: string;
  readonly diagrams: string;
  readonly review: string;
};

/** What the search box may ask for; null where the site has no search of ours. */
export type SiteSearch = {
  /** Folder of what it fetches, relative to baseUrl; ends in a slash. */
  readonly folder: string;
  /** Whether the text of the logs has an index: not in the dev server. */
  readonly text: boolean;
};

/** What one instance of the plugin lets be searched. */
export type SearchSource = {
  /** Address of the folder; ends in a slash. */
  readonly folder: string;
  readonly text: boolean;
};

/** Global data of a plugin instance. */
export type PluginData = {
  readonly addresses: SiteAddresses;
  readonly published: Published;
  readonly search: SiteSearch | null;
};
