import {isDeepStrictEqual} from 'node:util';
import {createMemo} from '../memo/createMemo.js';
import type {CreateMemo, Memo} from '../memo/createMemo.js';
import {createGroupMemo, groupParts} from '../memo/groupParts.js';
import type {GroupMemo, Grouped, Part} from '../memo/groupParts.js';
import type {MergedConcept} from '../concepts/toMergedConcepts.js';
import type {LocatedClaim} from '../concepts/namingClaims.js';
import type {LogId} from '../logs/types.js';
import {leadingSection} from './findSeries.js';
import type {SeriesOf} from './findSeries.js';
import type {PageContent, PageGate} from './createPageGate.js';

/** What counts as the company of a series is mostly named in it. */
const LEAST_SHARE = 0.5;

type Series = ReadonlySet<string>;

const NO_SERIES: Series = new Set();

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
function homeOf({claims, curated}: MergedConcept, seriesOf: SeriesOf): Series {
  const general = curated !== undefined || claims.some(standsAlone);
  return new Set(
    general ? [] : claims.flatMap(({log}) => [...(seriesOf.get(log.id) ?? [])]),
  );
}

export type SeriesGateMemo = {
  /** By entry. */
  readonly telling: Memo<Part<LogId>>;
  /** By concept key. */
  readonly usages: GroupMemo<LogId>;
  /** By concept key. */
  readonly homeSeries: Memo<Series>;
};

export function createSeriesGateMemo(
  create: CreateMemo = createMemo,
): SeriesGateMemo {
  return {
    telling: create<Part<LogId>>(isDeepStrictEqual),
    usages: createGroupMemo(create),
    homeSeries: create(),
  };
}

/**
 * A common noun told of only inside a series (`컬렉터` in the chapters on
 * telemetry) means that only there; elsewhere it is any collector, unless the
 * page names something that belongs to that series.
 */
export function createSeriesGate({
  pages,
  seriesOf,
  merged,
  memo,
}: {
  readonly pages: readonly PageContent[];
  readonly seriesOf: SeriesOf;
  /** Concepts with a page, by key. */
  readonly merged: ReadonlyMap<string, MergedConcept>;
  readonly memo: SeriesGateMemo;
}): PageGate {
  // Which entries name each concept without doubt.
  const usages = groupParts(
    pages.map(({log, telling}) =>
      memo.telling(
        log,
        [telling],
        () => new Map([...telling].map((id) => [id, log])),
      ),
    ),
    memo.usages,
  );
  const homeById = (id: string): Series => {
    const concept = merged.get(id);
    return concept === undefined
      ? NO_SERIES
      : memo.homeSeries(id, [concept, seriesOf], () =>
          homeOf(concept, seriesOf),
        );
  };
  const belongs = createBelongingTest(usages, seriesOf);
  return (id, page) => {
    const home = homeById(id);
    return (
      home.size === 0 ||
      page.headed.has(id) ||
      page.telling.has(id) ||
      meet(seriesOf.get(page.log) ?? NO_SERIES, home) ||
      [...page.telling].some((other) => belongs(other, home))
    );
  };
}

/** Whether a concept is mostly named inside one of the series of `home`. */
function createBelongingTest(
  usages: Grouped<LogId>,
  seriesOf: SeriesOf,
): (id: string, home: Series) => boolean {
  const counts = new Map<string, number>();
  const countIn = (id: string, series: string): number => {
    const key = `${id}\n${series}`;
    const count =
      counts.get(key) ??
      (usages.get(id) ?? []).filter((log) => seriesOf.get(log)?.has(series))
        .length;
    counts.set(key, count);
    return count;
  };
  return (id, home) => {
    const inside = Math.max(...[...home].map((one) => countIn(id, one)));
    return inside >= (usages.get(id)?.length ?? 0) * LEAST_SHARE;
  };
}
