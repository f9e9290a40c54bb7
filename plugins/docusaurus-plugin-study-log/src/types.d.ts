/// <reference types="@docusaurus/module-type-aliases" />
/// <reference types="@docusaurus/theme-classic" />

declare module '@study-log/page-store' {
  import type {PageStore} from './theme/pageData/types.js';

  const store: PageStore;
  export default store;
}

declare module '@study-log/import-url' {
  export function importUrl(url: string): Promise<unknown>;
}

declare module '@generated/docusaurus-plugin-study-log/store.json' {
  const store: {
    /** Of one folder for each build that is under way (`pageFormat/buildFolder`). */
    readonly dataDir: string;
  };
  export default store;
}
