import type {Log} from '../logs/types.js';
import type {ConceptId} from './types.js';

/** Where the kinds of pages live, as paths below the site's own base. */
export type RouteBases = {
  readonly base: string;
  readonly logs: string;
  readonly concepts: string;
  readonly compare: string;
  readonly timeline: string;
  readonly graph: string;
  readonly diagrams: string;
  readonly review: string;
};

/** A year, a month of a year, or a day of a month, as numbers or zero-padded text. */
export type TimelinePeriod = {
  readonly year: string | number;
  readonly month?: string | number | null;
  readonly day?: string | number | null;
};

export const DEFAULT_ROUTE_BASES: RouteBases = {
  base: '/',
  logs: 'logs',
  concepts: 'concepts',
  compare: 'compare',
  timeline: 'timeline',
  graph: 'graph',
  diagrams: 'diagrams',
  review: 'review',
};

/** Leading and trailing slash, no empty pieces, nothing percent-encoded: Korean ids stay readable. */
function toPath(...pieces: readonly string[]): string {
  const path = pieces
    .join('/')
    .split('/')
    .filter((piece) => piece !== '')
    .join('/');
  return path === '' ? '/' : `/${path}/`;
}

const twoDigits = (part: string | number): string =>
  String(part).padStart(2, '0');

/** `/` */
export function toHomePath(bases: RouteBases = DEFAULT_ROUTE_BASES): string {
  return toPath(bases.base);
}

/** `/logs/2025-01-11/` */
export function toLogPath(
  log: Pick<Log, 'id'>,
  bases: RouteBases = DEFAULT_ROUTE_BASES,
): string {
  return toPath(bases.base, bases.logs, log.id);
}

/** `/concepts/` */
export function toConceptsPath(
  bases: RouteBases = DEFAULT_ROUTE_BASES,
): string {
  return toPath(bases.base, bases.concepts);
}

/** `/concepts/ingress/` */
export function toConceptPath(
  id: ConceptId,
  bases: RouteBases = DEFAULT_ROUTE_BASES,
): string {
  return toPath(bases.base, bases.concepts, id);
}

/** `/graph/` */
export function toGraphPath(bases: RouteBases = DEFAULT_ROUTE_BASES): string {
  return toPath(bases.base, bases.graph);
}

/** `/diagrams/` */
export function toDiagramsPath(
  bases: RouteBases = DEFAULT_ROUTE_BASES,
): string {
  return toPath(bases.base, bases.diagrams);
}

/** `/compare/l4-vs-l7/` */
export function toComparisonPath(
  id: string,
  bases: RouteBases = DEFAULT_ROUTE_BASES,
): string {
  return toPath(bases.base, bases.compare, id);
}

/** `/review/` */
export function toReviewPath(bases: RouteBases = DEFAULT_ROUTE_BASES): string {
  return toPath(bases.base, bases.review);
}

/** `/timeline/`, `/timeline/2025/`, `/timeline/2025/01/`, `/timeline/2025/01/11/` */
export function toTimelinePath(
  period: TimelinePeriod | null = null,
  bases: RouteBases = DEFAULT_ROUTE_BASES,
): string {
  const {year, month, day} = period ?? {};
  return toPath(
    bases.base,
    bases.timeline,
    year === undefined ? '' : String(year),
    month == null ? '' : twoDigits(month),
    day == null ? '' : twoDigits(day),
  );
}
