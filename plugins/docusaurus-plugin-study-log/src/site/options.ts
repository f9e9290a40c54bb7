import {Joi} from '@docusaurus/utils-validation';
import type {OptionValidationContext} from '@docusaurus/types';
import type {UserPlugins} from '../compile/pipeline/compileBody.mjs' with {
  'resolution-mode': 'import',
};
import type {LinkFrequency} from '../knowledge/types';

/** What happens at the end of a build that found problems in the logs. */
export type OnProblem = 'ignore' | 'log' | 'warn' | 'throw';

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
  /** Globs relative to `path`, added to the built-in ones (`node_modules`, dot folders, drafts). */
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
  /** `https://github.com/me/til/edit/main/`: the log's path is added, and GitHub addresses of this repository become links of the site. Default none (the repository: git's `origin`). */
  readonly editUrl?: string;
  /** How many of the newest logs a feed (RSS, Atom, JSON; of the site, of each concept) holds. Default 30; 0 = no feeds. */
  readonly feedLimit: number;
  /** Publish a `.md` twin of each log and concept, and `llms.txt`. Default true. */
  readonly markdown: boolean;
  /** Draw a picture of each log and concept for links in chats and networks. Default false: it takes a font and some 35 ms each, once. */
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
  /** Extra unified plugins; `rehypePlugins` run after sanitizing. */
  readonly remarkPlugins: UserPlugins['remarkPlugins'];
  readonly rehypePlugins: UserPlugins['rehypePlugins'];
  /** Worker threads that compile logs; 0 = none. Default: one less than the processors, at least 1. */
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

const piece = (fallback: string) =>
  Joi.string()
    .pattern(/^[^/?#%][^?#%]*$/)
    .default(fallback)
    .messages({
      'string.pattern.base': `{{#label}} must be a path without a leading "/", e.g. "${fallback}" (got "{{#value}}")`,
    });

const timeZone = Joi.string()
  .default(DEFAULT_OPTIONS.timeZone)
  .custom((value: string, helpers) => {
    try {
      new Intl.DateTimeFormat('en', {timeZone: value});
      return value;
    } catch {
      return helpers.error('any.timeZone');
    }
  })
  .messages({
    'any.timeZone':
      '{{#label}} must be an IANA time zone, e.g. "Asia/Seoul" (got "{{#value}}")',
  });

const choice = (fallback: string, values: readonly string[]) =>
  Joi.string()
    .valid(...values)
    .default(fallback)
    .messages({
      'any.only': `{{#label}} must be one of {{#valids}}, e.g. "${fallback}" (got "{{#value}}")`,
    });

const globs = Joi.array().items(Joi.string()).messages({
  'array.base': '{{#label}} must be a list of globs, e.g. ["**/*.md"]',
});

const plugins = Joi.array()
  .items(Joi.any())
  .default([])
  .messages({'array.base': '{{#label}} must be a list of unified plugins'});

const schema = Joi.object<PluginOptions>({
  path: Joi.string().default(DEFAULT_OPTIONS.path).messages({
    'string.base': '{{#label}} must be a folder, e.g. "docs/logs"',
    'string.empty': '{{#label}} must be a folder, e.g. "docs/logs"',
  }),
  routeBasePath: Joi.string().default(DEFAULT_OPTIONS.routeBasePath).messages({
    'string.base': '{{#label}} must be a path, e.g. "/" or "til"',
    'string.empty': '{{#label}} must be a path, e.g. "/" or "til"',
  }),
  logsBasePath: piece(DEFAULT_OPTIONS.logsBasePath),
  timelineBasePath: piece(DEFAULT_OPTIONS.timelineBasePath),
  conceptsBasePath: piece(DEFAULT_OPTIONS.conceptsBasePath),
  compareBasePath: piece(DEFAULT_OPTIONS.compareBasePath),
  graphBasePath: piece(DEFAULT_OPTIONS.graphBasePath),
  diagramsBasePath: piece(DEFAULT_OPTIONS.diagramsBasePath),
  reviewBasePath: piece(DEFAULT_OPTIONS.reviewBasePath),
  home: Joi.boolean().default(DEFAULT_OPTIONS.home),
  timeZone,
  include: globs,
  exclude: globs,
  concepts: Joi.string(),
  diagrams: Joi.string(),
  link: choice(DEFAULT_OPTIONS.link, ['section', 'page', 'all', 'none']),
  flows: Joi.boolean().default(DEFAULT_OPTIONS.flows),
  reflections: choice(DEFAULT_OPTIONS.reflections, ['show', 'hide']),
  diagramFont: Joi.object({
    family: Joi.string().required(),
    regular: Joi.string().required(),
    bold: Joi.string(),
  }).messages({
    'object.base':
      '{{#label}} must name a family and font files, e.g. "family": "Noto Sans KR", "regular": "fonts/NotoSansKR-Regular.ttf"',
  }),
  onDiagramError: choice(DEFAULT_OPTIONS.onDiagramError, ['warn', 'throw']),
  feedLimit: Joi.number()
    .integer()
    .min(0)
    .default(DEFAULT_OPTIONS.feedLimit)
    .messages({
      'number.base':
        '{{#label}} must be a number of logs, e.g. 30, or 0 for no feeds',
    }),
  markdown: Joi.boolean().default(DEFAULT_OPTIONS.markdown),
  cards: Joi.boolean().default(DEFAULT_OPTIONS.cards),
  cardFonts: Joi.object({
    regular: Joi.string().required(),
    bold: Joi.string().required(),
  }).messages({
    'object.base': '{{#label}} must name two font files, "regular" and "bold"',
  }),
  editUrl: Joi.string()
    .uri({scheme: ['http', 'https']})
    .messages({
      'string.uriCustomScheme':
        '{{#label}} must be a URL, e.g. "https://github.com/me/til/edit/main/" (got "{{#value}}")',
    }),
  search: Joi.boolean().default(DEFAULT_OPTIONS.search),
  onProblem: choice(DEFAULT_OPTIONS.onProblem, [
    'ignore',
    'log',
    'warn',
    'throw',
  ]),
  remarkPlugins: plugins,
  rehypePlugins: plugins,
  threads: Joi.number().integer().min(0).messages({
    'number.base': '{{#label}} must be a number of threads, e.g. 2',
  }),
});

/** Docusaurus's `validateOptions`: fills in defaults; a wrong option is one error that names it and shows a right value. */
export function validateOptions({
  validate,
  options,
}: OptionValidationContext<
  Partial<PluginOptions>,
  PluginOptions
>): PluginOptions {
  return validate(schema, options);
}
