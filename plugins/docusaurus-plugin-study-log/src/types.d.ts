/// <reference types="@docusaurus/module-type-aliases" />
/// <reference types="@docusaurus/theme-classic" />

declare module '@study-log/page-store' {
  import type {PageStore} from './theme/pageData/types';

  const store: PageStore;
  export default store;
}

declare module '@generated/docusaurus-plugin-study-log/store.json' {
  const store: {readonly pagesDir: string; readonly baseUrl: string};
  export default store;
}
