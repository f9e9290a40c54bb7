import type {PluggableList} from 'unified' with {
  'resolution-mode': 'import',
};
import type {LinkFrequency} from 'study-log/knowledge/types' with {
  'resolution-mode': 'import',
};

/** What happens at the end of a build that found problems in the logs. */
export type OnProblem = 'ignore' | 'log' | 'warn' | 'throw';

/** Where a log can be edited; undefined where it cannot. */
export type EditUrlFunction = (log: {
  /** The log folder, relative to the site: `docs/logs`. */
  readonly logDirPath: string;
  /** The log's file, relative to `logDirPath`. */
  readonly logPath: string;
  readonly permalink: string;
  readonly locale: string;
}) => string | undefined;

export type PluginOptions = {
  /** Instance id, for several log folders in one site. */
  readonly id: string;
  /** The folder of study logs, relative to the site; the plugin owns it. Default `docs/logs`. */
  readonly path: string;
  /** Base of all our pages, without locale and baseUrl. Default `/`. */
  readonly routeBasePath: string;
  /** Pieces under `routeBasePath`. Defaults `logs`, `timeline`, `concepts`, `compare`, `graph`, `diagrams`, `review`. */
  readonly logsBasePath: string;
  readonly timelineBasePath: string;
  readonly conceptsBasePath: string;
  readonly compareBasePath: string;
  readonly graphBasePath: string;
  readonly diagramsBasePath: string;
  readonly reviewBasePath: string;
  /** A home page at `routeBasePath`. Default true; turn it off where another page stands there. */
  readonly home: boolean;
  /** IANA time zone in which "today" is decided (dates in the future are a problem). Default `UTC`. */
  readonly timeZone: string;
  /** Globs relative to `path`. Default: every Markdown file. */
  readonly include?: readonly string[];
  /** Globs relative to `path`, added to the built-in ones (`node_modules`, dot folders, licences). */
  readonly exclude?: readonly string[];
  /** File that curates concepts, relative to the site. Default `concepts.yml` in `path`. */
  readonly concepts?: string;
  /** Folder of hand-drawn `.mmd` files named after concepts, relative to the site. Default `diagrams` in `path`. */
  readonly diagrams?: string;
  /** Which mentions of a concept become links: the first in each `section` (default), the first on the `page`, `all`, `none`. */
  readonly link: LinkFrequency;
  /** Draw a diagram under lists of steps (`동작 방식`). Default true. */
  readonly flows: boolean;
  /** `hide` keeps the writer's reflections (`오늘의 회고`) out of the pages, the feeds, the Markdown twins and the search. Default `show`. */
  readonly reflections: 'show' | 'hide';
  /** Font files that the text of diagrams is measured on, relative to the site, and the family that pages name. Default: Pretendard, when `pretendard` is installed. */
  readonly diagramFont?: {
    readonly family: string;
    readonly regular: string;
    readonly bold?: string;
  };
  /** Default `warn`: a diagram that cannot be drawn is reported and left to the reader's browser. `throw` fails the build. */
  readonly onDiagramError: 'warn' | 'throw';
  /**
   * As in Docusaurus: the address of the site's folder, to which the path of a
   * log from there is added (`https://github.com/me/til/edit/main/` and
   * `docs/logs/2025-01-11.md`), or a function. GitHub addresses of the
   * repository that it names (a function: git's `origin`) become links of the
   * site. Default none.
   */
  readonly editUrl?: string | EditUrlFunction;
  /** How many of the newest logs a feed (RSS, Atom, JSON; of the site, of each concept) holds. Default 30; 0 = no feeds. */
  readonly feedLimit: number;
  /** Publish a `.md` twin of each log and concept, and `llms.txt`. Default true. */
  readonly markdown: boolean;
  /** Draw a picture of each log and concept for links in chats and networks. Default false: it takes packages that the site installs (`satori`, `@resvg/resvg-js`), a font, and some 35 ms each, once. */
  readonly cards: boolean;
  /** Font files (OTF, TTF, WOFF) of the cards, relative to the site. Default: Pretendard, when `pretendard` is installed. */
  readonly cardFonts?: {readonly regular: string; readonly bold: string};
  /**
   * A search box in the navbar, and the index it asks. Default true. Where the
   * site has a search box of its own (Algolia, a local search, a swizzled
   * `SearchBar`), that one stays; turn ours off to save its index.
   */
  readonly search: boolean;
  /** Default `warn`. `throw` fails the build when a problem is an error or a warning. */
  readonly onProblem: OnProblem;
  /** Extra unified plugins; `rehypePlugins` run on finished bodies, after sanitizing. */
  readonly remarkPlugins: PluggableList;
  readonly rehypePlugins: PluggableList;
  /** Worker threads that read logs (0 = none) and that draw diagrams (1 to 4). Default: as many as processors, at most 8. */
  readonly threads?: number;
};

export const DEFAULT_OPTIONS: PluginOptions = {
  id: 'default',
  path: 'docs/logs',
  routeBasePath: '/',
  logsBasePath: 'logs',
  timelineBasePath: 'timeline',
  conceptsBasePath: 'concepts',
  compareBasePath: 'compare',
  graphBasePath: 'graph',
  diagramsBasePath: 'diagrams',
  reviewBasePath: 'review',
  home: true,
  timeZone: 'UTC',
  link: 'section',
  flows: true,
  reflections: 'show',
  onDiagramError: 'warn',
  feedLimit: 30,
  markdown: true,
  cards: false,
  search: true,
  onProblem: 'warn',
  remarkPlugins: [],
  rehypePlugins: [],
};
