import {createRequire} from 'node:module';
import {normalizeUrl} from '@docusaurus/utils';
import type {LoadContext} from '@docusaurus/types';
import {
  toComparisonPath,
  toConceptPath,
  toConceptsPath,
  toDiagramsPath,
  toGraphPath,
  toHomePath,
  toLogPath,
  toReviewPath,
  toTimelinePath,
  type RouteBases,
} from 'study-log/knowledge/permalinks';
import type {ConceptId} from 'study-log/knowledge/types';
import type {Log} from 'study-log/logs/types';
import type * as utilsCommon from '@docusaurus/utils-common';
import type {PeriodLabel} from '../theme/types.js';
import type {PluginOptions} from './pluginOptions.cjs';

// By `require`: Node does not see this export of a CommonJS module.
const {applyTrailingSlash}: typeof utilsCommon = createRequire(import.meta.url)(
  '@docusaurus/utils-common',
);

/** Final addresses of our pages: baseUrl, locale and trailing slash applied. */
export type Addresses = {
  readonly home: string;
  readonly concepts: string;
  readonly graph: string;
  readonly diagrams: string;
  readonly review: string;
  readonly timeline: (period: PeriodLabel | null) => string;
  /** The address that all pages of a scope share, `/timeline/:year/:month/`. */
  readonly timelinePattern: (scope: 'all' | 'year' | 'month' | 'day') => string;
  readonly log: (log: Pick<Log, 'id'>, anchor?: string) => string;
  readonly concept: (id: ConceptId) => string;
  readonly comparison: (id: string) => string;
  /** Any other address of the site, `/img/x.png` → `/base/img/x.png`. */
  readonly file: (path: string) => string;
};

const PERIOD_PATTERNS = {
  all: null,
  year: {year: ':year'},
  month: {year: ':year', month: ':month'},
  day: {year: ':year', month: ':month', day: ':day'},
} as const;

export function createAddresses(
  {siteConfig}: Pick<LoadContext, 'siteConfig'>,
  options: PluginOptions,
): Addresses {
  const {baseUrl, trailingSlash} = siteConfig;
  const bases: RouteBases = {
    base: options.routeBasePath,
    logs: options.logsBasePath,
    concepts: options.conceptsBasePath,
    compare: options.compareBasePath,
    timeline: options.timelineBasePath,
    graph: options.graphBasePath,
    diagrams: options.diagramsBasePath,
    review: options.reviewBasePath,
  };
  const page = remember((path) =>
    applyTrailingSlash(normalizeUrl([baseUrl, path]), {trailingSlash, baseUrl}),
  );
  const logPage = remember((id) => page(toLogPath({id}, bases)));
  const conceptPage = remember((id) => page(toConceptPath(id, bases)));

  return {
    home: page(toHomePath(bases)),
    concepts: page(toConceptsPath(bases)),
    graph: page(toGraphPath(bases)),
    diagrams: page(toDiagramsPath(bases)),
    review: page(toReviewPath(bases)),
    timeline: (period) => page(toTimelinePath(period, bases)),
    timelinePattern: (scope) =>
      page(toTimelinePath(PERIOD_PATTERNS[scope], bases)),
    log: (log, anchor) => logPage(log.id) + (anchor ? `#${anchor}` : ''),
    concept: conceptPage,
    comparison: (id) => page(toComparisonPath(id, bases)),
    file: (path) => normalizeUrl([baseUrl, path]),
  };
}

/** A page is named from thousands of others: its address is made once. */
function remember(make: (key: string) => string): (key: string) => string {
  const made = new Map<string, string>();
  return (key) => {
    const address = made.get(key) ?? make(key);
    made.set(key, address);
    return address;
  };
}
