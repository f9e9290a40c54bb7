import type {Draft, LocatedClaim} from '../concepts/mergeConcepts';
import {leadingSection} from './findSeries';
import type {SeriesOf} from './findSeries';
import type {PageContent, PageGate} from './createPageGate';

/** What counts as the company of a series is mostly named in it. */
const LEAST_SHARE = 0.5;

type Series = ReadonlySet<string>;

const meet = (some: Series, others: Series): boolean =>
  [...some].some((one) => others.has(one));

/** `X란?`, `X vs Y`, and what leads its entry explain themselves; a section of a chapter does not. */
function standsAlone({kind, log, section}: LocatedClaim): boolean {
  return (
    kind === 'definition' ||
    kind === 'comparison' ||
    leadingSection(log)?.index === section
  );
}

/** The series in which a concept is told of; none when it explains itself somewhere. */
function homeOf({claims, curated}: Draft, seriesOf: SeriesOf): Series {
  const general = curated !== undefined || claims.some(standsAlone);
  return new Set(
    general ? [] : claims.flatMap(({log}) => [...(seriesOf.get(log.id) ?? [])]),
  );
}

type Usage = {entries: number; readonly bySeries: Map<string, number>};

/** How many entries, of which series, name each concept without doubt. */
function countUsage(
  pages: readonly PageContent[],
  seriesOf: SeriesOf,
): ReadonlyMap<string, Usage> {
  const usages = new Map<string, Usage>();
  for (const {log, telling} of pages) {
    for (const id of telling) {
      const usage = usages.get(id) ?? {entries: 0, bySeries: new Map()};
      usage.entries += 1;
      seriesOf
        .get(log)
        ?.forEach((series) =>
          usage.bySeries.set(series, (usage.bySeries.get(series) ?? 0) + 1),
        );
      usages.set(id, usage);
    }
  }
  return usages;
}

/**
 * A common noun told of only inside a series (`컬렉터` in the chapters on
 * telemetry) means that only there; elsewhere it is any collector, unless the
 * page names something that belongs to that series.
 */
export function createSeriesGate(request: {
  readonly pages: readonly PageContent[];
  readonly seriesOf: SeriesOf;
  /** Drafts with a page, by key. */
  readonly drafts: ReadonlyMap<string, Draft>;
}): PageGate {
  const {pages, seriesOf, drafts} = request;
  const usages = countUsage(pages, seriesOf);
  const homes = new Map(
    [...drafts].map(([key, draft]) => [key, homeOf(draft, seriesOf)]),
  );
  const belongs = (id: string, home: Series): boolean => {
    const {entries, bySeries} = usages.get(id) as Usage;
    const inside = Math.max(...[...home].map((one) => bySeries.get(one) ?? 0));
    return inside >= entries * LEAST_SHARE;
  };
  return (id, page) => {
    const home = homes.get(id);
    return (
      home === undefined ||
      home.size === 0 ||
      page.homes.has(id) ||
      page.telling.has(id) ||
      meet(seriesOf.get(page.log) ?? new Set(), home) ||
      [...page.telling].some((other) => belongs(other, home))
    );
  };
}
