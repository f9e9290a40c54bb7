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

/** Docusaurus's own entry of the bundle that renders pages statically. */
declare module '@study-log/server-entry' {
  export type RenderRequest = {
    readonly pathname: string;
    readonly v4RemoveLegacyPostBuildHeadAttribute: boolean;
  };

  export type Rendered = {
    /** Of the app, without the document around it. */
    readonly html: string;
    /** Metadata, links, anchors: JSON. */
    readonly collectedData: unknown;
  };

  export default function render(request: RenderRequest): Promise<Rendered>;
}

declare module '@generated/docusaurus-plugin-study-log/store.json' {
  const store: {
    /** Of one folder for each build that is under way (`pageFormat/buildFolder`). */
    readonly dataDir: string;
  };
  export default store;
}
