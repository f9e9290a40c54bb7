import {Joi} from '@docusaurus/utils-validation';
import type {OptionValidationContext} from '@docusaurus/types';
import {DEFAULT_OPTIONS, type PluginOptions} from './pluginOptions.cjs';

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

const WRONG_EDIT_URL =
  '{{#label}} must be a URL, e.g. "https://github.com/me/til/edit/main/" (got "{{#value}}")';

const plugins = Joi.array()
  .items(Joi.any())
  .default([])
  .messages({'array.base': '{{#label}} must be a list of unified plugins'});

const editUrl = Joi.alternatives()
  .try(Joi.string().uri({scheme: ['http', 'https']}), Joi.function())
  .messages({
    'alternatives.match': WRONG_EDIT_URL,
    'alternatives.types': WRONG_EDIT_URL,
    'string.uriCustomScheme': WRONG_EDIT_URL,
  });

/** What a site owner may say, option by option. */
export const optionsSchema = Joi.object<PluginOptions>({
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
  editUrl,
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
  return validate(optionsSchema, options);
}
