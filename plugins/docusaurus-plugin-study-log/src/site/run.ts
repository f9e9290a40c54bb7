import type {LoadContext, PluginContentLoadedActions} from '@docusaurus/types';
import type {FillLabels} from 'study-log/markdown/fill/types';
import type {SiteContent} from './content/siteContent.js';
import type {DevPages} from './dev/devPages.js';
import type {WatchOptions} from './dev/watchSources.js';
import type {DiagramWords} from './diagrams/diagramWords.js';
import type {PluginOptions} from './pluginOptions.cjs';
import type {PageWords} from './pages/pageWords.js';
import type {SitePaths} from './sitePaths.js';

/** Words of the interface in what is made before a page is rendered. */
export type SiteLabels = {
  readonly body: FillLabels;
  readonly page: PageWords;
  readonly diagram: DiagramWords;
};

export type RunParams = {
  readonly context: LoadContext;
  readonly options: PluginOptions;
  readonly paths: SitePaths;
  readonly labels: SiteLabels;
};

/** What the bundler's server needs of us. */
export type DevServer = Pick<DevPages, 'handle'> & {
  /** To be called once pages are served: from then on they follow what is saved. */
  readonly watch: (options: Pick<WatchOptions, 'poll'>) => void;
};

/** What differs between a build and the dev server. */
export type Run = {
  readonly contentLoaded: (
    reading: Promise<SiteContent>,
    actions: PluginContentLoadedActions,
  ) => Promise<void>;
  /** Once static rendering can begin: it reads the data of pages from disk. */
  readonly pagesWritten: () => Promise<void>;
  readonly postBuild: (outDir: string) => Promise<void>;
  /** Null in a build. */
  readonly devServer: DevServer | null;
};
